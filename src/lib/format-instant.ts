/**
 * The one date formatter: an instant (milliseconds since the epoch) in US English, in the visitor's own zone. Where the
 * browser does not know that, in UTC, which the text then says.
 */
export function formatInstant(instantMs: number, options: Intl.DateTimeFormatOptions): string {
  try {
    return new Intl.DateTimeFormat("en-US", options).format(instantMs);
  } catch {
    const utc = { ...options, timeZone: "UTC" };
    return `${new Intl.DateTimeFormat("en-US", utc).format(instantMs)} UTC`;
  }
}

/** The visitor's zone in words, for one instant ("Central European Summer Time"); empty where it has no name or is not known. */
export function zoneName(instantMs: number): string {
  try {
    const parts = new Intl.DateTimeFormat("en-US", { timeZoneName: "long" }).formatToParts(instantMs);
    return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  } catch {
    return "";
  }
}
