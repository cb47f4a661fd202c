import { useSyncExternalStore } from "react";
import { plural } from "#lib/text.ts";
import { pageClock } from "./page-clock.ts";
import { largestUnitLeft, type UnitLeft } from "./time-in-words.ts";

/** What is left to the premiere: `inWords` gets "306 days" and "day". Empty in prerendered HTML and from then on. */
export function useTimeToGo(inWords: (time: string, unit: UnitLeft["unit"]) => string): string {
  const current = () => {
    const left = largestUnitLeft(pageClock.now());
    return left ? inWords(plural(left.count, left.unit), left.unit) : "";
  };
  return useSyncExternalStore(pageClock.subscribe, current, () => "");
}
