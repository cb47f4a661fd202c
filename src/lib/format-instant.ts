/**
 * The one date formatter: an instant (milliseconds since the epoch) in US English.
 *
 * @param zone IANA name; the visitor's own without it. A zone that the browser does not know falls back to UTC,
 * which the text then says.
 */
export function formatInstant(instantMs: number, options: Intl.DateTimeFormatOptions, zone?: string): string {
  try {
    return new Intl.DateTimeFormat("en-US", { ...options, ...(zone && { timeZone: zone }) }).format(
      instantMs,
    );
  } catch {
    const utc = { ...options, timeZone: "UTC" };
    return `${new Intl.DateTimeFormat("en-US", utc).format(instantMs)} UTC`;
  }
}

/** The visitor's zone in words, for one instant ("Central European Summer Time"); empty where it has no name or is not known. */
export function zoneName(instantMs: number, zone?: string): string {
  const options: Intl.DateTimeFormatOptions = { timeZoneName: "long", ...(zone && { timeZone: zone }) };
  try {
    const parts = new Intl.DateTimeFormat("en-US", options).formatToParts(instantMs);
    return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  } catch {
    return "";
  }
}
