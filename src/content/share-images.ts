import { people } from "./people.ts";
import { quotes } from "./quotes.ts";
import { paths } from "./paths.ts";

/** Pixels; what every network shows uncropped. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 };

export const shareImageWords = { film: "The featurette" } as const;

/** What each page's share image shows, for those who cannot see it; by the page's path. */
export const shareImageAlts: Readonly<Record<string, string>> = {
  [paths.home]:
    "“Who is Luke Cage?” in huge letters on yellow, and a hooded man from behind; where the letters cross him they turn yellow.",
  [paths.featurette]:
    "“Who is Luke Cage?” on a yellow frame in the dark, with a hooded man and the mark for play.",
  [paths.quotes]: `Three cards side by side: ${quotes.map(({ headline, speaker }) => `“${headline}”, ${speaker}`).join("; ")}.`,
  ...Object.fromEntries(
    quotes.map(({ slug, headline, speaker, picture }) => [
      paths.quote(slug),
      `“${headline}”, ${speaker}. ${picture}.`,
    ]),
  ),
  ...Object.fromEntries(
    people.map(({ slug, name, picture }) => [paths.character(slug), `${name}. ${picture}.`]),
  ),
};
