import { show } from "#content/show.ts";
import { plural } from "#lib/text.ts";
import { phaseAt } from "./phase.ts";
import { largestUnitLeft } from "./time-in-words.ts";

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
  const left = largestUnitLeft(nowMs);
  if (!left) return { title: `${show.here.tab}: ${show.title}`, badge: "!", untilMs: phaseAt(nowMs).endsMs };
  const { count, unit, untilMs } = left;
  return { title: `${plural(count, unit)}: ${show.title}`, badge: String(count), untilMs };
}
