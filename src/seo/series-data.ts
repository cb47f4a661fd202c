import { episodes } from "#content/home.ts";
import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { show } from "#content/show.ts";
import { absoluteUrl } from "#lib/url.ts";
import type { Thing } from "./json-ld.ts";

const home = absoluteUrl(paths.home);

export const seriesRef = { "@id": `${home}#series` };

/** The series on pages that do not describe it: a reference to the page that does. */
export const seriesInShort = { ...seriesRef, name: show.title, url: home };

/** The series with its first season, its thirteen episodes and the moment they are released (milliseconds since the epoch). */
export function series(premiereMs: number): Thing {
  const startDate = new Date(premiereMs).toISOString();
  const network = { "@type": "Organization", name: show.network };
  return {
    "@type": "TVSeries",
    ...seriesRef,
    name: show.title,
    alternateName: show.name,
    description: show.description,
    url: home,
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
      "@id": `${home}#season`,
      name: `${show.title}, season ${show.seasonNumber}`,
      seasonNumber: show.seasonNumber,
      numberOfEpisodes: episodes.length,
      startDate,
      episode: episodes.map((name, index) => ({
        "@type": "TVEpisode",
        "@id": `${home}#episode-${index + 1}`,
        name,
        episodeNumber: index + 1,
        datePublished: startDate,
        partOfSeries: seriesRef,
        partOfSeason: { "@id": `${home}#season` },
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
