import type { Plugin } from "vite";
import * as words from "#content/premiere-dates.ts";
import { phaseAt } from "#features/countdown/phase.ts";

/**
 * Puts the next premiere into the build as BUILT_PREMIERE_MS, which changes once a year, and in place of the code that
 * formats its day and hour the words.
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
