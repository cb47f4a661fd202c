import type { Plugin } from "vite";
import * as words from "#content/premiere-dates.ts";
import { phaseAt } from "#features/countdown/phase.ts";

/**
 * Tells the pages what is known of the premiere when they are built. BUILT_PREMIERE_MS says which one was to come
 * (milliseconds since the epoch): what is printed into them and the files beside them hold that one. It changes once
 * a year, and so do the files that name it. The words for its day and hour take the place of the code that finds them.
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
