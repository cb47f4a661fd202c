import { useSyncExternalStore } from "react";
import { DAY_MS } from "#lib/instants.ts";
import { pageClock } from "./page-clock.ts";
import { phaseAt } from "./phase.ts";

/**
 * How many windows of the skyline are lit: one for each month (30.4 days) that has begun, in the last thirty days one
 * for each day, then the one that is always lit.
 */
export function litWindows(nowMs: number): number {
  const { name, premiereMs } = phaseAt(nowMs);
  const daysLeft = (premiereMs - nowMs) / DAY_MS;
  if (name === "months") return Math.ceil(daysLeft / (365.25 / 12));
  if (name === "days") return Math.ceil(daysLeft);
  return 1;
}

const current = () => litWindows(pageClock.now());
const none = () => 0;

/** The number of lit windows now; none in prerendered HTML. */
export function useLitWindows(): number {
  return useSyncExternalStore(pageClock.subscribe, current, none);
}
