import { paths } from "#content/paths.ts";
import type { Person } from "#content/people.ts";
import { absoluteUrl } from "#lib/url.ts";
import { seriesRef } from "./series-data.ts";
import type { Thing } from "./json-ld.ts";

/** "Fictional human": schema.org's Person may be one, and has no word to say so. */
const FICTIONAL_HUMAN = "https://www.wikidata.org/wiki/Q15632617";

export function character({ slug, name, summary }: Person): Thing {
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
