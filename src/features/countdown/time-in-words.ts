import { lessThanAMinute, untilPremiere } from "#content/show.ts";
import { listInWords, plural } from "#lib/text.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, timeLeft, type TimeLeft } from "#lib/instants.ts";
import { isCounting, phaseAt } from "./phase.ts";

/** The countdown as a sentence without leading zeros: "312 days, 22 hours and 8 minutes until" and the title. */
export function timeInWords({ days, hours, minutes }: TimeLeft): string {
  const units = Object.entries({ day: days, hour: hours, minute: minutes });
  const first = units.findIndex(([, count]) => count > 0);
  if (first === -1) return untilPremiere(lessThanAMinute);
  const parts = units.slice(first).map(([noun, count]) => plural(count, noun));
  return untilPremiere(listInWords(parts));
}

export interface UnitLeft {
  count: number;
  unit: "day" | "hour" | "minute";
  /** When it is no longer true, in milliseconds since the epoch. */
  untilMs: number;
}

/** What is left at an instant in whole days, on the last day in hours, in the last hour in minutes; null for nothing. */
export function largestUnitLeft(nowMs: number): UnitLeft | null {
  const { name, premiereMs } = phaseAt(nowMs);
  if (!isCounting(name)) return null;
  const { days, hours, minutes } = timeLeft(premiereMs, nowMs);
  // A second that has begun still counts.
  const until = (unitMs: number) =>
    premiereMs - Math.floor((premiereMs - nowMs) / unitMs) * unitMs + SECOND_MS;
  if (days > 0) return { count: days, unit: "day", untilMs: until(DAY_MS) };
  if (hours > 0) return { count: hours, unit: "hour", untilMs: until(HOUR_MS) };
  if (minutes > 1) return { count: minutes, unit: "minute", untilMs: until(MINUTE_MS) };
  return { count: 1, unit: "minute", untilMs: premiereMs };
}
