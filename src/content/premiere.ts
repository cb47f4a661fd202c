/** When the series starts: midnight in California. Every date on the site is derived from this. */
export interface PremiereRule {
  /** 1 to 12 */
  month: number;
  day: number;
  /** Hour of the day in UTC, 0 to 23. */
  hourUtc: number;
  /** A pinned year counts once and then says "streaming now" for good; null counts to the next one to come. */
  year: number | null;
}

export const premiere: PremiereRule = { month: 9, day: 30, hourUtc: 7, year: null };

/** The zone that the premiere's day and its "12:00 AM" belong to (IANA name). */
export const premiereZone = "America/Los_Angeles";
