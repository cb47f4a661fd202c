import { CAPS, setLine } from "./type.ts";

/** The gap between two lines, as a share of the capitals' height; the same as on the poster. */
const GAP = 0.113;

export interface Headline {
  /** Paths without a color. The capitals' upper left corner is at 0, 0. */
  markup: string;
  width: number;
  height: number;
}

/** Sets display lines flush left, in capitals of this height (pixels). */
export async function setHeadline(lines: readonly string[], capsHeight: number): Promise<Headline> {
  const scale = capsHeight / CAPS.height;
  const set = await Promise.all(lines.map((line) => setLine(line)));
  const markup = set.map(({ markup: paths, x }, index) => {
    const top = index * capsHeight * (1 + GAP) - CAPS.top * scale;
    return `<g transform="translate(${-x * scale} ${top}) scale(${scale})">${paths}</g>`;
  });
  return {
    markup: markup.join(""),
    width: Math.max(...set.map(({ width }) => width * scale)),
    height: heightOf(lines.length, capsHeight),
  };
}

/** A setting with more even lines may be smaller than the largest one by this factor. */
const EVEN_WORTH = 0.94;

/** Breaks the text into lines: as large as the box (pixels) allows, and then as even as possible. */
export async function fitHeadline(text: string, width: number, height: number): Promise<Headline> {
  const words = text.split(" ");
  const settings = await Promise.all(
    partitions(words).map(async (lines) => {
      const widths = (await Promise.all(lines.map((line) => setLine(line)))).map((line) => line.width);
      const widest = Math.max(...widths);
      const capsHeight = Math.min((width / widest) * CAPS.height, height / heightOf(lines.length, 1));
      return { lines, capsHeight, evenness: Math.min(...widths) / widest };
    }),
  );
  const largest = Math.max(...settings.map(({ capsHeight }) => capsHeight));
  const [best] = settings
    .filter(({ capsHeight }) => capsHeight >= largest * EVEN_WORTH)
    .sort((a, b) => b.evenness - a.evenness);
  if (!best) throw new Error("share images: a headline without words");
  return setHeadline(best.lines, best.capsHeight);
}

function heightOf(lines: number, capsHeight: number): number {
  return capsHeight * (lines + (lines - 1) * GAP);
}

/** Every way to break words into lines. */
function partitions([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [];
  const later = partitions(rest);
  if (later.length === 0) return [[first]];
  return later.flatMap(([line, ...lines]) => [
    [first, line ?? "", ...lines],
    [`${first} ${line}`, ...lines],
  ]);
}
