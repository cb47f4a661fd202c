import { people, type PersonSlug } from "./people.ts";
import { quotes, type QuoteSlug } from "./quotes.ts";

/** Every address on the site, built and never typed. All of them are below the base that the build is given. */
export const paths = {
  home: "/",
  featurette: "/featurette",
  /** A place in the film, in seconds; the address holds whole ones. */
  moment: (seconds: number) => `/featurette?t=${Math.floor(seconds)}`,
  quotes: "/quotes",
  quote: (slug: QuoteSlug) => `/quotes/${slug}`,
  character: (slug: PersonSlug) => `/characters/${slug}`,
  press: "/press",
  origin: (slug: PersonSlug) => `/characters/${slug}#origin`,
} as const;

/** The pages that exist: what is prerendered, listed in the sitemap and swept by the tests. */
export const allPaths: readonly string[] = [
  paths.home,
  paths.featurette,
  paths.quotes,
  ...quotes.map((quote) => paths.quote(quote.slug)),
  ...people.map((person) => paths.character(person.slug)),
  paths.press,
];
