import { show } from "#content/show.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, timeLeft } from "#lib/instants.ts";
import { plural } from "#lib/text.ts";
import { isCounting, phaseAt } from "./phase.ts";

export interface TabTitle {
  /** "312 days", a colon and the series' title. */
  title: string;
  /** What fits on an icon: at most three characters. */
  badge: string;
  /** When they are no longer true, in milliseconds since the epoch; Infinity for never. */
  untilMs: number;
}

/** What a tab in the background says at an instant: whole days, in the last day hours, in the last hour minutes. */
export function tabTitleAt(nowMs: number): TabTitle {
  const { name, premiereMs, endsMs } = phaseAt(nowMs);
  if (!isCounting(name)) return { title: `${show.here.tab}: ${show.title}`, badge: "!", untilMs: endsMs };
  const { days, hours, minutes } = timeLeft(premiereMs, nowMs);
  if (days > 0) return words(days, "day", nextWhole(DAY_MS, premiereMs, nowMs));
  if (hours > 0) return words(hours, "hour", nextWhole(HOUR_MS, premiereMs, nowMs));
  if (minutes > 1) return words(minutes, "minute", nextWhole(MINUTE_MS, premiereMs, nowMs));
  return words(1, "minute", premiereMs);
}

function words(count: number, unit: string, untilMs: number): TabTitle {
  return { title: `${plural(count, unit)}: ${show.title}`, badge: String(count), untilMs };
}

/** When the number of whole units that are left has become one less; a second that has begun still counts. */
function nextWhole(unitMs: number, premiereMs: number, nowMs: number): number {
  return premiereMs - Math.floor((premiereMs - nowMs) / unitMs) * unitMs + SECOND_MS;
}
