import type { Plugin } from "vite";
import * as premiereDates from "#content/premiere-dates.ts";
import * as quoteStarts from "#content/quote-starts.ts";
import { phaseAt } from "#features/countdown/phase.ts";

const COMPUTED = { "premiere-dates": premiereDates, "quote-starts": quoteStarts };

/**
 * Puts values into the build in place of the content modules that compute them, so that pages send neither the code nor
 * what it computes from; and the next premiere as BUILT_PREMIERE_MS, which changes once a year.
 */
export function computedContent(): Plugin {
  const { premiereMs } = phaseAt(Date.now());
  return {
    name: "computed-content",
    config: () => ({ define: { BUILT_PREMIERE_MS: String(premiereMs) } }),
    transform: {
      filter: { id: /\/src\/content\/(?:premiere-dates|quote-starts)\.ts$/ },
      handler: (_code, id) =>
        Object.entries(COMPUTED[/([\w-]+)\.ts$/.exec(id)?.[1] as keyof typeof COMPUTED])
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join("\n"),
    },
  };
}
