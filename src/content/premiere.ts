/** When the series starts; all dates follow. In UTC: 9 p.m. of September 29 in New York is 1:00 of September 30. */
export interface PremiereRule {
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  day: number;
  /** 0 to 23 */
  hourUtc: number;
  /** With a year, the site counts once and then says "streaming now". With null, it counts again every year. */
  year: number | null;
}

export const premiere: PremiereRule = { month: 9, day: 30, hourUtc: 7, year: null };

/** The time zone of the premiere's day and hour on the site (IANA name), and the word for this zone. */
export const premiereZone = "America/Los_Angeles";
export const premiereZoneWord = "Pacific";

/** The home page lists the premiere's time in these cities. */
export const premiereCities = [
  { city: "New York", zone: "America/New_York" },
  { city: "London", zone: "Europe/London" },
  { city: "Berlin", zone: "Europe/Berlin" },
  { city: "Mumbai", zone: "Asia/Kolkata" },
  { city: "Tokyo", zone: "Asia/Tokyo" },
  { city: "Sydney", zone: "Australia/Sydney" },
] as const;
