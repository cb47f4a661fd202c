import { useEffect } from "react";
import { usePhase } from "#features/countdown/use-now.ts";

/** Keeps `data-phase` on the root element true, where early.ts set it before the first paint. */
export function usePhaseAttribute() {
  const phase = usePhase();
  useEffect(() => {
    if (phase) document.documentElement.dataset.phase = phase;
    // Tells tests, and nobody else, that the page has been taken over.
    document.documentElement.dataset.ready = "";
    delete document.documentElement.dataset.arriving;
  }, [phase]);
}
