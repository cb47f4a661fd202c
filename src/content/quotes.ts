import { show } from "./show.ts";

export type Tone = "yellow" | "bone" | "brick";

/** The alternative texts of the cards' drawings (art/quote-drawings.ts). */
export const quoteDrawingAlts = {
  hood: "A man in a hood, seen from behind",
  bars: "Prison bars; the last of them is a barber’s pole",
  house: "A dark house with one lit window",
} as const;

export type QuoteDrawing = keyof typeof quoteDrawingAlts;

/** The shape of the entries below; a `Quote` is one of them. */
interface WrittenQuote {
  slug: string;
  /** The card's headline: words from the quotation. */
  headline: string;
  /** The whole quotation, word for word, without quotation marks. */
  text: string;
  speaker: string;
  role: string;
  /** The paper of the card. */
  tone: Tone;
  drawing: QuoteDrawing;
  /** For search engines and shared links. */
  description: string;
}

export const quoteSource = "The featurette “Who Is Luke Cage?”, as reported by ComicBook.com";

export const quoteCopy = {
  open: "Read and share",
  /** Leads to the quotation in the film, at a moment such as "0:06". "Watch" and not "hear": the film is set in type. */
  watch: (moment: string) => `Watch it at ${moment}`,
  others: "The other cards",
  previous: "Previous",
  next: "Next",
} as const;

export const quotes = [
  {
    slug: "stay-idly-by",
    headline: "He just can’t stay idly by",
    text: "Luke Cage is not a guy who’s trying to be a hero. After Jessica Jones, he goes uptown and he just wants to be left alone, but he finds Cottonmouth basically running Harlem. Cage didn’t want to get involved, he’s just trying to figure things out. He just can’t stay idly by and let things happen.",
    speaker: "Mike Colter",
    role: "Luke Cage",
    tone: "yellow",
    drawing: "hood",
    description:
      "Mike Colter on the man he plays: no hero, uptown to be left alone, and unable to look away. The full quote.",
  },
  {
    slug: "powers-he-didnt-ask-for",
    headline: "He has powers he didn’t ask for",
    text: "He has powers he didn’t ask for, the woman he fell in love with is dead, and he was put in prison for a crime he didn’t commit. Harlem is where he’s hiding out. He ends up sweeping up hair in a barbershop.",
    speaker: "Cheo Hodari Coker",
    role: "Executive producer",
    tone: "bone",
    drawing: "bars",
    description:
      "Cheo Hodari Coker sums Luke Cage up: powers, a loss, a prison, a hiding place and a broom. The full quote.",
  },
  {
    slug: "the-heros-journey",
    headline: "That’s the hero’s journey",
    text: "If you see a need and you decided it’s your responsibility to address it, that’s the hero’s journey. It’s a really different vibe, a really different hero.",
    speaker: "Rosario Dawson",
    role: "Claire Temple",
    tone: "brick",
    drawing: "house",
    description:
      "Rosario Dawson on what makes a hero: you see a need, and you decide that it is yours. The full quote.",
  },
] as const satisfies readonly WrittenQuote[];

export type QuoteSlug = (typeof quotes)[number]["slug"];

export interface Quote extends WrittenQuote {
  slug: QuoteSlug;
}

/** The quotation with a slug from an address, which may be any text. */
export function findQuote(slug: string | undefined): Quote | undefined {
  return quotes.find((quote) => quote.slug === slug);
}

export function quoteTitle({ headline, speaker }: Quote): string {
  return `“${headline}”: ${speaker} on ${show.title}`;
}

/** The cards before and after a card; the last card is before the first. */
export function quotesBeside(slug: QuoteSlug): { previous: Quote; next: Quote } {
  const at = quotes.findIndex((quote) => quote.slug === slug);
  const from = (step: number): Quote => quotes[(at + step + quotes.length) % quotes.length] ?? quotes[0];
  return { previous: from(-1), next: from(1) };
}
