import { cues } from "#content/film-cues.ts";
import { chapters, commonFile, film, filmSource } from "#content/film.ts";
import { episodes } from "#content/home.ts";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { press } from "#content/press.ts";
import { people, type Person } from "#content/people.ts";
import { quotes, quoteSource, type Quote } from "#content/quotes.ts";
import { show } from "#content/show.ts";
import { absoluteUrl } from "#lib/url.ts";
import { playerUrl } from "#lib/youtube.ts";

/** A thing of schema.org in JSON-LD. */
export type Thing = { "@type": string; "@id"?: string; [property: string]: unknown };

type Crumb = [name: string, path: string];

const wall: Crumb = [pages.quotes.title, paths.quotes];
const homeUrl = absoluteUrl(paths.home);
const seriesRef = { "@id": `${homeUrl}#series` };

const website: Thing = {
  "@type": "WebSite",
  "@id": `${homeUrl}#site`,
  name: show.siteName,
  url: homeUrl,
  inLanguage: "en",
};

/** The schema.org data of a page; empty for other paths. `premiereMs` is the premiere to come, as the build knows it. */
export function structuredData(path: string, premiereMs: number): Thing[] {
  if (path === paths.home) return [website, series(premiereMs)];
  if (path === paths.featurette)
    return [video(), series(premiereMs), breadcrumbs([pages.featurette.title, path])];
  if (path === paths.quotes) return [...quotes.map(quotation), breadcrumbs(wall)];
  if (path === paths.press) return [series(premiereMs), breadcrumbs([press.title, path])];
  const quote = quotes.find(({ slug }) => paths.quote(slug) === path);
  if (quote) return [quotation(quote), breadcrumbs(wall, [quote.headline, path])];
  const person = people.find(({ slug }) => paths.character(slug) === path);
  return person ? [character(person), series(premiereMs), breadcrumbs([person.name, path])] : [];
}

/** The series with its first season, its thirteen episodes and the moment they are released (milliseconds since the epoch). */
function series(premiereMs: number): Thing {
  const startDate = new Date(premiereMs).toISOString();
  const network = { "@type": "Organization", name: show.network };
  return {
    "@type": "TVSeries",
    ...seriesRef,
    name: show.title,
    alternateName: show.name,
    description: show.description,
    url: homeUrl,
    inLanguage: "en",
    startDate,
    numberOfEpisodes: episodes.length,
    creator: { "@type": "Person", name: show.creator },
    productionCompany: show.companies.map((name) => ({ "@type": "Organization", name })),
    actor: people.map(({ actor, name }) => ({
      "@type": "PerformanceRole",
      actor: { "@type": "Person", name: actor },
      characterName: name,
    })),
    character: people.map(({ slug }) => ({ "@id": absoluteUrl(paths.character(slug)) + "#character" })),
    containsSeason: {
      "@type": "TVSeason",
      "@id": `${homeUrl}#season`,
      name: `${show.title}, season ${show.seasonNumber}`,
      seasonNumber: show.seasonNumber,
      numberOfEpisodes: episodes.length,
      startDate,
      episode: episodes.map((name, index) => ({
        "@type": "TVEpisode",
        "@id": `${homeUrl}#episode-${index + 1}`,
        name,
        episodeNumber: index + 1,
        datePublished: startDate,
        partOfSeries: seriesRef,
        partOfSeason: { "@id": `${homeUrl}#season` },
      })),
    },
    releasedEvent: {
      "@type": "PublicationEvent",
      name: `${show.title}, all episodes`,
      startDate,
      publishedBy: network,
      location: { "@type": "VirtualLocation", url: show.watch.href },
    },
  };
}

/** The film with its chapters as parts, and the form of a link to any second. */
function video(): Thing {
  const page = absoluteUrl(paths.featurette);
  return {
    "@type": "VideoObject",
    "@id": `${page}#film`,
    name: film.title,
    description: film.description,
    url: page,
    thumbnailUrl: absoluteUrl(film.poster.jpg),
    uploadDate: `${film.publishedOn}T00:00:00Z`,
    duration: `PT${Math.round(film.durationSeconds)}S`,
    ...(filmSource.kind === "hosted"
      ? { embedUrl: playerUrl(filmSource.youtubeId) }
      : { contentUrl: absoluteUrl(commonFile.src) }),
    inLanguage: "en",
    isFamilyFriendly: true,
    about: seriesRef,
    transcript: cues
      .filter(({ kind }) => kind === "line")
      .map(({ text }) => text)
      .join(" "),
    hasPart: chapters.map(({ start, end, title }) => ({
      "@type": "Clip",
      name: title,
      startOffset: Math.floor(start),
      endOffset: Math.floor(end),
      url: absoluteUrl(paths.moment(start)),
    })),
    potentialAction: {
      "@type": "SeekToAction",
      target: `${page}?t={seek_to_second_number}`,
      "startOffset-input": "required name=seek_to_second_number",
    },
  };
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
    about: { ...seriesRef, name: show.title, url: homeUrl },
    citation: quoteSource,
  };
}

/** The path from the home page to a page, including both. */
function breadcrumbs(...crumbs: readonly Crumb[]): Thing {
  const home: Crumb = [show.siteName, paths.home];
  return {
    "@type": "BreadcrumbList",
    itemListElement: [home, ...crumbs].map(([name, path], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}

/** A data block for the head (https://www.w3.org/TR/json-ld11/). Browsers do not run it, so the CSP does not apply. */
export function jsonLdScript(things: readonly Thing[]): string {
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  // Inside a script element only "<" can end the element or open a comment.
  return `<script type="application/ld+json">${json.replaceAll("<", String.raw`\u003c`)}</script>`;
}
