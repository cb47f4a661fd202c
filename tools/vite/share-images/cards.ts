import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { posters } from "#content/press.ts";
import { quotes } from "#content/quotes.ts";
import { saveImage, type PosterState } from "#content/site-copy.ts";
import { filmCard, personCard } from "./page-cards.tsx";
import { posterCard } from "./poster-card.tsx";
import { quoteCard, wallCard } from "./quote-cards.tsx";

export interface Card {
  /** The file's name without hash and ending. */
  name: string;
  /** The page whose link preview shows this card; none for a card that visitors only save. */
  path?: string;
  /** Whether the site also has the file without a hash, for visitors to save. */
  isSaved?: boolean;
  /** The complete SVG. */
  draw: () => Promise<string>;
}

/** The pages whose link preview is a poster. */
const PAGES: Partial<Record<PosterState, string>> = { question: paths.home, night: paths.press };

/** All images: one for each page, the posters, and each quotation in three shapes. */
export const cards: readonly Card[] = [
  ...posters.flatMap((poster) =>
    poster.shapes.map((shape) => ({
      name: `poster-${poster.state}-${shape.shape}`,
      ...(shape.shape === "wide" && { path: PAGES[poster.state] }),
      isSaved: true,
      draw: () => posterCard(poster, shape),
    })),
  ),
  { name: "featurette", path: paths.featurette, draw: filmCard },
  { name: "quotes", path: paths.quotes, draw: wallCard },
  ...people.map((person) => ({
    name: person.slug,
    path: paths.character(person.slug),
    draw: () => personCard(person),
  })),
  ...quotes.flatMap((quote) =>
    saveImage.shapes.map((image) => ({
      name: `${quote.slug}-${image.shape}`,
      ...(image.shape === "wide" && { path: paths.quote(quote.slug) }),
      isSaved: true,
      draw: () => quoteCard(quote, image),
    })),
  ),
];
