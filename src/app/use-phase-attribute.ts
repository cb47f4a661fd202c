import { useEffect } from "react";
import { pageClock } from "#features/countdown/page-clock.ts";
import { phaseAt } from "#features/countdown/phase.ts";

/** Keeps `data-phase` on the root element true, where early.ts set it before the first paint. */
export function usePhaseAttribute() {
  useEffect(() => pageClock.subscribe(markPhase), []);
  // Each address may ask for a moment of its own (`?at=`).
  useEffect(markPhase);
}

function markPhase() {
  const { dataset } = document.documentElement;
  const { name } = phaseAt(pageClock.now());
  if (dataset.phase !== name) dataset.phase = name;
}
