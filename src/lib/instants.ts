export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The units that a countdown shows, from the largest. */
export const UNITS = ["days", "hours", "minutes", "seconds"] as const;

/** Whole days, and 0 to 23 hours, 0 to 59 minutes and 0 to 59 seconds. */
export type TimeLeft = Record<(typeof UNITS)[number], number>;

/** The seconds from `nowMs` to `toMs`, rounded up, in units; zero in the past and for numbers that are not finite. */
export function timeLeft(toMs: number, nowMs: number): TimeLeft {
  const leftMs = Number.isFinite(toMs - nowMs) ? Math.max(0, toMs - nowMs) : 0;
  const totalMs = Math.ceil(leftMs / SECOND_MS) * SECOND_MS;
  return {
    days: Math.floor(totalMs / DAY_MS),
    hours: Math.floor((totalMs % DAY_MS) / HOUR_MS),
    minutes: Math.floor((totalMs % HOUR_MS) / MINUTE_MS),
    seconds: Math.floor((totalMs % MINUTE_MS) / SECOND_MS),
  };
}

/** A day and an hour in UTC that return every year. Months run from 1 to 12. */
export interface YearlyRule {
  month: number;
  day: number;
  hourUtc: number;
}

/** The rule's instant in one year, in milliseconds since the epoch. */
export function instantIn(year: number, { month, day, hourUtc }: YearlyRule): number {
  return Date.UTC(year, month - 1, day, hourUtc);
}

/** The first instant of the rule whose span has not ended by `nowMs`. */
export function currentOrNext(rule: YearlyRule, nowMs: number, spanMs: number): number {
  const year = new Date(nowMs).getUTCFullYear();
  // The span may reach past New Year, so last year's instant comes first.
  for (const candidate of [year - 1, year]) {
    const instant = instantIn(candidate, rule);
    if (nowMs < instant + spanMs) return instant;
  }
  return instantIn(year + 1, rule);
}

const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Reads an ISO 8601 date or date-time (RFC 3339 profile). Seconds and zone are optional; without a zone the time is UTC.
 * A fraction of a second is dropped.
 *
 * @returns milliseconds since the epoch; null for any other text (February 30, hour 25, "tomorrow") and before 1970
 */
export function parseInstant(text: string): number | null {
  // A "+" that was not percent-encoded arrives as a space.
  const match = PATTERN.exec(text.trim().replace(" ", "+"));
  if (!match) return null;
  const [, year, month, day, hour = "00", minute = "00", second = "00", zone = "Z"] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const asUtc = new Date(`${local}Z`);
  // Date turns February 30 into a day of March: a valid date comes back unchanged.
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(local)) return null;
  const instant = Date.parse(`${local}${zone}`);
  return instant >= 0 ? instant : null;
}
