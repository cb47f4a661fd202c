import { useSyncExternalStore } from "react";
import { SECOND_MS } from "#lib/instants.ts";
import { pageClock } from "./page-clock.ts";
import { phaseAt, type PhaseName } from "./phase.ts";

const currentSecondMs = () => Math.floor(pageClock.now() / SECOND_MS) * SECOND_MS;
const unknown = () => null;

/** The second that has begun, in milliseconds since the epoch; null in prerendered HTML, where no time is known. */
export function useNow(): number | null {
  return useSyncExternalStore<number | null>(pageClock.subscribe, currentSecondMs, unknown);
}

const currentPremiere = () => phaseAt(currentSecondMs()).premiereMs;

const premiereDates = () => BUILT_PREMIERE_MS;

/** The premiere that is counted to, in milliseconds since the epoch; in prerendered HTML the one to come at build time. */
export function usePremiere(): number {
  return useSyncExternalStore(pageClock.subscribe, currentPremiere, premiereDates);
}

const currentPhase = () => phaseAt(currentSecondMs()).name;

/** The phase the visitor is in; changes only when the phase does. Null in prerendered HTML. */
export function usePhase(): PhaseName | null {
  return useSyncExternalStore<PhaseName | null>(pageClock.subscribe, currentPhase, unknown);
}
