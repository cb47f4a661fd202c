/** Letters as people type them: no case, no accents, straight quotes. The length of the text stays the same. */
function foldText(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\p{L}/gu, (letter) => letter.normalize("NFD")[0] ?? letter)
    .toLowerCase();
}

export interface Part {
  line: number;
  from: number;
  to: number;
}

/**
 * Finds a phrase in lines of text, also across their ends; each match is the parts of the lines that hold it. Case,
 * accents, kinds of quotes and the number of spaces do not matter; an empty phrase has no match.
 */
export function findPhrase(lines: readonly string[], phrase: string): Part[][] {
  const needle = foldText(phrase).trim().replaceAll(/\s+/g, " ");
  if (!needle) return [];
  const text = foldText(lines.join(" ").replaceAll(/\s/g, " "));
  const matches: Part[][] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length))
    matches.push(partsOf(lines, at, at + needle.length));
  return matches;
}

/** The parts of the lines between two places of their text; one space joins the lines. */
function partsOf(lines: readonly string[], start: number, end: number): Part[] {
  let lineStart = 0;
  return lines.flatMap(({ length }, line) => {
    const from = Math.max(start - lineStart, 0);
    const to = Math.min(end - lineStart, length);
    lineStart += length + 1;
    return from < to ? [{ line, from, to }] : [];
  });
}

/** A line cut at the parts of it that match: every second piece, from index 1, is a match. */
export function cutAtMatches(text: string, parts: readonly Pick<Part, "from" | "to">[]): string[] {
  const edges = [0, ...parts.flatMap(({ from, to }) => [from, to]), text.length];
  return edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
}
