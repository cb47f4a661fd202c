/**
 * When the series starts. Every date and time of it on the site is derived from this.
 * All of it is UTC, the day too: nine in the evening of September 29 in New York is 1 o'clock of the 30th.
 */
export interface PremiereRule {
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  day: number;
  /** 0 to 23 */
  hourUtc: number;
  /** A pinned year counts once and then says "streaming now" for good; null counts to the next one to come. */
  year: number | null;
}

export const premiere: PremiereRule = { month: 9, day: 30, hourUtc: 7, year: null };

/** The zone that the site names the premiere's day and hour in (IANA name), and what follows them there. */
export const premiereZone = "America/Los_Angeles";
export const premiereZoneWord = "Pacific";

/** Whose times the home page tells. */
export const premiereCities = [
  { city: "New York", zone: "America/New_York" },
  { city: "London", zone: "Europe/London" },
  { city: "Berlin", zone: "Europe/Berlin" },
  { city: "Mumbai", zone: "Asia/Kolkata" },
  { city: "Tokyo", zone: "Asia/Tokyo" },
  { city: "Sydney", zone: "Australia/Sydney" },
] as const;
