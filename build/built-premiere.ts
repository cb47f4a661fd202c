import type { Plugin } from "vite";
import { phaseAt } from "#features/countdown/phase.ts";

/**
 * Tells the pages which premiere was to come when they were built (milliseconds since the epoch): what is printed
 * into them and the files beside them hold that one. It changes once a year, and so do the files that name it.
 */
export function builtPremiere(): Plugin {
  const { premiereMs } = phaseAt(Date.now());
  return {
    name: "built-premiere",
    config: () => ({ define: { BUILT_PREMIERE_MS: String(premiereMs) } }),
  };
}
