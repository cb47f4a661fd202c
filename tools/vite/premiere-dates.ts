import type { Plugin } from "vite";
import * as words from "#content/premiere-dates.ts";
import { phaseAt } from "#features/countdown/phase.ts";

/**
 * Puts the premiere's date into the build. BUILT_PREMIERE_MS is the next premiere at the time of the build, in
 * milliseconds since the epoch, for prerendered pages and the files beside them. It changes once a year. The words for
 * its day and hour replace the code that formats them.
 */
export function premiereDates(): Plugin {
  const { premiereMs } = phaseAt(Date.now());
  return {
    name: "premiere-dates",
    config: () => ({ define: { BUILT_PREMIERE_MS: String(premiereMs) } }),
    transform: {
      filter: { id: /\/src\/content\/premiere-dates\.ts$/ },
      handler: () =>
        Object.entries(words)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join("\n"),
    },
  };
}
