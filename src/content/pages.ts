import { hasOwnFilm } from "./film.ts";
import { premiereDay } from "./premiere-dates.ts";
import { people, portraitAlts } from "./people.ts";
import { quoteDrawingAlts, quotes } from "./quotes.ts";
import { paths } from "./paths.ts";

/** Title (before the site's name) and description of the pages that stand on their own; the rest take theirs from their subject. */
export const pages = {
  home: {
    title: `Who is Luke Cage? ${premiereDay} on Netflix`,
    heading: "Who is Luke Cage?",
  },
  featurette: {
    title: "Who is Luke Cage? The featurette",
    heading: "Who is Luke Cage?",
    description:
      "The question, and three answers: Mike Colter, Cheo Hodari Coker and Rosario Dawson on Luke Cage, with a transcript.",
    shareText: "Three people who should know answer one question: who is Luke Cage?",
    text: `Three people who should know are asked one question. The words are theirs.${hasOwnFilm ? " The film and music were made for this site." : ""}`,
  },
  quotes: {
    title: "Three quotes about Luke Cage",
    heading: "Three people answer",
    description: "What Mike Colter, Cheo Hodari Coker and Rosario Dawson say about Luke Cage, word for word.",
  },
  notFound: {
    title: "Nothing at this address",
    heading: "Nothing gets through here",
    description: "There is no page at this address.",
    text: "The wall held, mostly. This address leads nowhere; the hole leads back.",
    back: "Back through the hole",
  },
} as const;

/** Pixels; what every network shows uncropped. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 };

export const shareImageCopy = { film: "The featurette" } as const;

/** What each page's share image shows, for those who cannot see it; by the page's path. */
export const shareImageAlts: Readonly<Record<string, string>> = {
  [paths.home]:
    "“Who is Luke Cage?” in huge letters on yellow, and a hooded man from behind; where the letters cross him they turn yellow.",
  [paths.featurette]:
    "“Who is Luke Cage?” on a yellow frame in the dark, with a hooded man and the mark for play.",
  [paths.quotes]: `Three cards side by side: ${quotes.map(({ headline, speaker }) => `“${headline}”, ${speaker}`).join("; ")}.`,
  ...Object.fromEntries(
    quotes.map(({ slug, headline, speaker, drawing }) => [
      paths.quote(slug),
      `“${headline}”, ${speaker}. ${quoteDrawingAlts[drawing]}.`,
    ]),
  ),
  ...Object.fromEntries(
    people.map(({ slug, name, portrait }) => [paths.character(slug), `${name}. ${portraitAlts[portrait]}.`]),
  ),
};

export const OEMBED_COUNTDOWN = "/oembed/countdown.json";

/** Pages that say how they are embedded elsewhere, with the file that says it; both below the base. */
export const oembedFiles: Readonly<Record<string, string>> = {
  [paths.home]: OEMBED_COUNTDOWN,
  [paths.featurette]: "/oembed/featurette.json",
  ...Object.fromEntries(quotes.map(({ slug }) => [paths.quote(slug), `/oembed/${slug}.json`])),
};
