import { useState, useSyncExternalStore, type RefCallback } from "react";
import { watchInView } from "#lib/dom.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "#lib/instants.ts";
import { plural } from "#lib/text.ts";
import { pageClock } from "./page-clock.ts";
import { phaseAt, type PhaseName } from "./phase.ts";
import { largestUnitLeft, type UnitLeft } from "./time-in-words.ts";

/** A value that follows the page's clock (milliseconds since the epoch). Renders again only when the value changes. */
function useClock<Value>(read: (nowMs: number) => Value, serverValue: Value): Value {
  return useSyncExternalStore(
    pageClock.subscribe,
    () => read(pageClock.now()),
    () => serverValue,
  );
}

/**
 * The second that has begun (milliseconds since the epoch); null in prerendered HTML. While the element of the ref is out
 * of sight, it is the last second of the minute: nothing is rendered sixty times over.
 */
export function useNow(): [nowMs: number | null, ref: RefCallback<Element>] {
  const [isInView, setInView] = useState(true);
  const [ref] = useState(() => watchInView(setInView));
  const startOf = (nowMs: number, unitMs: number) => Math.floor(nowMs / unitMs) * unitMs;
  const read = (nowMs: number) =>
    isInView ? startOf(nowMs, SECOND_MS) : startOf(nowMs, MINUTE_MS) + MINUTE_MS - SECOND_MS;
  return [useClock<number | null>(read, null), ref];
}

/** The premiere that is counted to, in milliseconds since the epoch; in prerendered HTML the one to come at build time. */
export function usePremiere(): number {
  return useClock((nowMs) => phaseAt(nowMs).premiereMs, BUILT_PREMIERE_MS);
}

export function usePhase(): PhaseName | null {
  return useClock<PhaseName | null>((nowMs) => phaseAt(nowMs).name, null);
}

/** What is left to the premiere: `inWords` gets "306 days" and "day". Empty in prerendered HTML and from then on. */
export function useTimeToGo(inWords: (time: string, unit: UnitLeft["unit"]) => string): string {
  return useClock((nowMs) => {
    const left = largestUnitLeft(nowMs);
    return left ? inWords(plural(left.count, left.unit), left.unit) : "";
  }, "");
}

export function useLitWindows(): number {
  return useClock(litWindows, 0);
}

/** One for each month (30.4 days) that has begun, in the last thirty days one for each day, then one. */
function litWindows(nowMs: number): number {
  const { name, premiereMs } = phaseAt(nowMs);
  const daysLeft = (premiereMs - nowMs) / DAY_MS;
  if (name === "months") return Math.ceil(daysLeft / (365.25 / 12));
  return name === "days" ? Math.ceil(daysLeft) : 1;
}
