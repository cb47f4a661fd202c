import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { press } from "#content/press.ts";
import { people, type Person } from "#content/people.ts";
import { quotes, quoteSource, type Quote } from "#content/quotes.ts";
import { show } from "#content/show.ts";
import { absoluteUrl } from "#lib/url.ts";
import type { Thing } from "./json-ld.ts";
import { series, seriesInShort, seriesRef } from "./series-data.ts";
import { video } from "./video-data.ts";

type Crumb = [name: string, path: string];

const home: Crumb = [show.siteName, paths.home];
const wall: Crumb = [pages.quotes.title, paths.quotes];

const website: Thing = {
  "@type": "WebSite",
  "@id": `${absoluteUrl(paths.home)}#site`,
  name: show.siteName,
  url: absoluteUrl(paths.home),
  inLanguage: "en",
};

/** The schema.org data of a page; empty for other paths. `premiereMs` is the premiere to come, as the build knows it. */
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

/** "Fictional human": schema.org's Person has no property for this. */
const FICTIONAL_HUMAN = "https://www.wikidata.org/wiki/Q15632617";

function character({ slug, name, summary }: Person): Thing {
  const url = absoluteUrl(paths.character(slug));
  return {
    "@type": "Person",
    "@id": `${url}#character`,
    additionalType: FICTIONAL_HUMAN,
    name,
    description: summary,
    url,
    mainEntityOfPage: url,
    subjectOf: seriesRef,
  };
}

/** A quotation. The words are about the series and not from it, so the speaker is the actor and not the character. */
function quotation(quote: Quote): Thing {
  const url = absoluteUrl(paths.quote(quote.slug));
  const part = people.find(({ actor }) => actor === quote.speaker);
  return {
    "@type": "Quotation",
    "@id": `${url}#quotation`,
    name: quote.headline,
    text: quote.text,
    url,
    inLanguage: "en",
    creator: {
      "@type": "Person",
      name: quote.speaker,
      ...(part ? { description: `Plays ${part.name}` } : { jobTitle: quote.role }),
    },
    about: seriesInShort,
    citation: quoteSource,
  };
}

/** The path from the home page to a page, including both. */
function breadcrumbs(crumbs: readonly Crumb[]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(([name, path], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}
