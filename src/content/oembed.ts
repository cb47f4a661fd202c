import { paths } from "./paths.ts";
import { quotes } from "./quotes.ts";

export const OEMBED_COUNTDOWN = "/oembed/countdown.json";

/** Pages that say how they are embedded elsewhere, with the file that says it; both below the base. */
export const oembedFiles: Readonly<Record<string, string>> = {
  [paths.home]: OEMBED_COUNTDOWN,
  [paths.featurette]: "/oembed/featurette.json",
  ...Object.fromEntries(quotes.map(({ slug }) => [paths.quote(slug), `/oembed/${slug}.json`])),
};
