import { cues } from "./film-cues.ts";

/**
 * The moment of each quotation's first words in the film, in seconds. The build writes it as data
 * (tools/vite/computed-content.ts), so that only pages with the transcript load the cues.
 */
export const quoteStarts: Record<string, number | undefined> = Object.fromEntries(
  cues.flatMap(({ quote, start }) => (quote ? [[quote, start] as const] : [])).toReversed(),
);
