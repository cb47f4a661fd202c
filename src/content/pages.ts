import { hasOwnFilm } from "./film.ts";
import { premiereDay } from "./premiere-dates.ts";
import { people, portraitAlts } from "./people.ts";
import { show } from "./show.ts";
import { quoteDrawingAlts, quotes } from "./quotes.ts";
import { paths } from "./paths.ts";

/** Words of the pages that have no subject of their own; the other pages take theirs from a quotation or a person. */
export const pages = {
  home: {
    title: `${show.siteName} ${premiereDay} on ${show.network}`,
    heading: show.siteName,
  },
  featurette: {
    title: `${show.siteName} The featurette`,
    heading: show.siteName,
    description: `Mike Colter, Cheo Hodari Coker and Rosario Dawson on ${show.title}, in their own words${hasOwnFilm ? ", set in type" : ""}. With a transcript.`,
    text: `Three people who should know are asked one question. The words are theirs.${hasOwnFilm ? " This cut is set in type; the film and music were made for this site." : ""}`,
  },
  quotes: {
    title: `Three quotes about ${show.title}`,
    heading: "Three people answer",
    description: `What Mike Colter, Cheo Hodari Coker and Rosario Dawson say about ${show.title}, word for word.`,
  },
  notFound: {
    title: "Nothing at this address",
    heading: "Nothing gets through here",
    description: "There is no page at this address.",
    text: "The wall held. There is no page at this address.",
    /** Three lines, as they fit into the hole. */
    back: "Back\nto the\ncountdown",
  },
} as const;

/** In pixels. Every network shows this size uncropped. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 };

export const shareImageCopy = { film: "The featurette" } as const;

/** The alternative text of each page's share image, by the page's path. */
export const shareImageAlts: Readonly<Record<string, string>> = {
  [paths.home]: `“${show.siteName}” in huge letters on yellow, and a hooded man from behind; where the letters cross him they turn yellow.`,
  [paths.featurette]: `“${show.siteName}” in yellow on black with a large play mark; beside it a hooded man from behind.`,
  [paths.quotes]: `Three cards side by side: ${quotes.map(({ headline, speaker }) => `“${headline}”, ${speaker}`).join("; ")}.`,
  [paths.press]: `“${show.siteName}” in huge yellow letters, and a hooded man in yellow.`,
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

export const privacy =
  "No trackers, no cookies, and nothing from third parties unless you press a button that says so.";

/** At the foot of every page. */
export const smallPrint = [
  "An unofficial tribute, not made, approved or sponsored by Marvel, Netflix or Disney. Names are trademarks of their owners and are used here only to refer to the series.",
  `${hasOwnFilm ? "The artwork, film and music are" : "The artwork is"} this site’s own. The quotations come from the featurette “Who Is Luke Cage?” as reported by ComicBook.com. The first run of the series began on September 30, 2016.`,
  privacy,
];

export const OEMBED_COUNTDOWN = "/oembed/countdown.json";

/** The pages that other sites can embed, and the oEmbed file of each; both below the base. */
export const oembedFiles: Readonly<Record<string, string>> = {
  [paths.home]: OEMBED_COUNTDOWN,
  [paths.featurette]: "/oembed/featurette.json",
  ...Object.fromEntries(quotes.map(({ slug }) => [paths.quote(slug), `/oembed/${slug}.json`])),
};
