import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { type Quote, quoteSource } from "#content/quotes.ts";
import { absoluteUrl } from "#lib/url.ts";
import { seriesInShort } from "./series-data.ts";
import type { Thing } from "./json-ld.ts";

/**
 * A quotation, word for word, with the person who said it. It is said about the series, not in it: an actor's
 * character is named beside them and is not its speaker.
 */
export function quotation(quote: Quote): Thing {
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
