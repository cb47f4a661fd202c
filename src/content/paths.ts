import { people, type PersonSlug } from "./people.ts";
import { quotes, type QuoteSlug } from "./quotes.ts";

/** Every address of the site, below the base of the build. Code takes addresses from here and never types them. */
export const paths = {
  home: "/",
  featurette: "/featurette",
  /** A moment of the film, in seconds, rounded down. */
  moment: (seconds: number) => `/featurette?t=${Math.floor(seconds)}`,
  quotes: "/quotes",
  quote: (slug: QuoteSlug) => `/quotes/${slug}`,
  character: (slug: PersonSlug) => `/characters/${slug}`,
  press: "/press",
  origin: (slug: PersonSlug) => `/characters/${slug}#origin`,
} as const;

/** All pages. The build prerenders them, the sitemap lists them, and the tests visit them. */
export const allPaths: readonly string[] = [
  paths.home,
  paths.featurette,
  paths.quotes,
  ...quotes.map((quote) => paths.quote(quote.slug)),
  ...people.map((person) => paths.character(person.slug)),
  paths.press,
];
