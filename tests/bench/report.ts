/** How the number of a row is written. */
const UNITS = {
  ms: (value: number) => `${Math.round(value)} ms`,
  tenths: (value: number) => `${value.toFixed(1)} ms`,
  // The browser reports no task that is shorter.
  task: (value: number) => (value === 0 ? "under 50 ms" : `${Math.round(value)} ms`),
  kB: (value: number) => `${(value / 1_000).toFixed(1)} kB`,
  dropped: (value: number) => `${value} dropped`,
  number: (value: number) => String(Number(value.toFixed(4))),
};

export interface Row {
  name: string;
  value: number;
  unit: keyof typeof UNITS;
  /** Said beside the value. */
  note?: string;
  /** The same of the floor page. */
  floor?: number;
  /** The most that the value may be, by itself or as a multiple of the floor's. */
  most?: number;
  mostOfFloor?: number;
}

/** Prints the rows as a Markdown table, as the README shows it; the exit code says whether all is reached. */
export function printReport(rows: readonly Row[]) {
  console.log("Slow 4G (150 ms, 1.6 Mbit/s) and a 4x slower processor unless it says otherwise\n");
  console.log("| measure | site | floor | reach | |\n| --- | ---: | ---: | ---: | --- |");
  for (const { name, value, unit, note = "", floor, most, mostOfFloor } of rows) {
    const write = UNITS[unit];
    const limit = mostOfFloor === undefined ? most : mostOfFloor * (floor ?? NaN);
    const isMissed = limit !== undefined && !(value <= limit);
    const reach = mostOfFloor === undefined ? most !== undefined && write(most) : `${mostOfFloor} x`;
    const verdict = limit === undefined ? "" : isMissed ? "missed" : "reached";
    const ratio = mostOfFloor === undefined ? "" : ` (${(value / (floor ?? NaN)).toFixed(2)} x)`;
    const cells = [
      name,
      note + write(value) + ratio,
      floor === undefined ? "" : write(floor),
      reach || "",
      verdict,
    ];
    console.log(`| ${cells.join(" | ")} |`);
    if (isMissed) process.exitCode = 1;
  }
}
