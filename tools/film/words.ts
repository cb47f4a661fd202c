import { type Cue, cues } from "#content/film-cues.ts";
import { film } from "#content/film.ts";
import { findQuote, type QuoteSlug } from "#content/quotes.ts";

export type Spoken = { from: number; words: string[] };

const toBeat = (seconds: number) => Math.round(((seconds * film.beatsPerMinute) / 60) * 4) / 4;

function spoken({ start, text }: Cue): Spoken {
  return { from: toBeat(start), words: text.split(" ") };
}

/** The n-th line of a quotation, with the beat on which it begins. Throws where the film has no such line. */
export function lineOf(slug: QuoteSlug, index: number): Spoken {
  const cue = cues.filter((each) => each.quote === slug)[index];
  if (!cue) throw new Error(`"${slug}" has no line ${index}`);
  return spoken(cue);
}

/** A title by its first words. */
export function titleOf(beginning: string): Spoken {
  const cue = cues.find((each) => each.kind === "title" && each.text.startsWith(beginning));
  if (!cue) throw new Error(`The film has no title "${beginning}"`);
  return spoken(cue);
}

/** Words broken into lines of so many each; the counts must use up the words. */
export function breakInto(words: readonly string[], counts: readonly number[]): string[] {
  let at = 0;
  const lines = counts.map((count) => words.slice(at, (at += count)).join(" "));
  if (at !== words.length) throw new Error(`${words.length} words broken into ${at}: ${words.join(" ")}`);
  return lines;
}

export function speakerOf(slug: QuoteSlug) {
  const quote = findQuote(slug);
  if (!quote) throw new Error(`There is no quotation "${slug}"`);
  return { names: quote.speaker.split(" "), role: quote.role };
}
