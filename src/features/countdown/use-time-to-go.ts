import { useSyncExternalStore } from "react";
import { plural } from "#lib/text.ts";
import { pageClock } from "./page-clock.ts";
import { largestUnitLeft, type UnitLeft } from "./time-in-words.ts";

/**
 * What is left to the premiere in its largest unit, put into words: `inWords` is given "306 days" and "day". Renders
 * again only when the words change. Empty in prerendered HTML and from the premiere on.
 */
export function useTimeToGo(inWords: (time: string, unit: UnitLeft["unit"]) => string): string {
  const current = () => {
    const left = largestUnitLeft(pageClock.now());
    return left ? inWords(plural(left.count, left.unit), left.unit) : "";
  };
  return useSyncExternalStore(pageClock.subscribe, current, () => "");
}
