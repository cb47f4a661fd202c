import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { press } from "#content/press.ts";
import { people } from "#content/people.ts";
import { quotes } from "#content/quotes.ts";
import { show } from "#content/show.ts";
import { absoluteUrl } from "#lib/url.ts";
import { breadcrumbs, type Crumb } from "./breadcrumbs.ts";
import { character } from "./person-data.ts";
import { quotation } from "./quotation-data.ts";
import { series } from "./series-data.ts";
import type { Thing } from "./json-ld.ts";
import { video } from "./video-data.ts";

const home: Crumb = [show.siteName, paths.home];
const wall: Crumb = [pages.quotes.title, paths.quotes];

const website: Thing = {
  "@type": "WebSite",
  "@id": `${absoluteUrl(paths.home)}#site`,
  name: show.siteName,
  url: absoluteUrl(paths.home),
  inLanguage: "en",
};

/**
 * What a page says, in schema.org's words; nothing for a path that is none of the site's. The date of the premiere
 * (milliseconds since the epoch) is the one to come when the site is built.
 */
export function structuredData(path: string, premiereMs: number): Thing[] {
  if (path === paths.home) return [website, series(premiereMs)];
  if (path === paths.featurette)
    return [video(), series(premiereMs), breadcrumbs([home, [pages.featurette.title, path]])];
  if (path === paths.quotes) return [...quotes.map(quotation), breadcrumbs([home, wall])];
  if (path === paths.press) return [series(premiereMs), breadcrumbs([home, [press.title, path]])];
  const quote = quotes.find(({ slug }) => paths.quote(slug) === path);
  if (quote) return [quotation(quote), breadcrumbs([home, wall, [quote.headline, path]])];
  const person = people.find(({ slug }) => paths.character(slug) === path);
  return person ? [character(person), series(premiereMs), breadcrumbs([home, [person.name, path]])] : [];
}
