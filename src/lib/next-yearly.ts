/** A day and hour that comes back every year, both of them UTC. Months run from 1 to 12. */
export interface YearlyRule {
  month: number;
  day: number;
  hourUtc: number;
}

/** The rule's instant in one year, in milliseconds since the epoch. */
export function instantIn(year: number, { month, day, hourUtc }: YearlyRule): number {
  return Date.UTC(year, month - 1, day, hourUtc);
}

/**
 * The rule's first instant whose span has not ended by `nowMs`: during the span it is the one that has begun,
 * from the span's end on it is the next year's.
 */
export function currentOrNext(rule: YearlyRule, nowMs: number, spanMs: number): number {
  const year = new Date(nowMs).getUTCFullYear();
  // The span may reach over New Year, so last year's instant is asked first.
  for (const candidate of [year - 1, year]) {
    const instant = instantIn(candidate, rule);
    if (nowMs < instant + spanMs) return instant;
  }
  return instantIn(year + 1, rule);
}
