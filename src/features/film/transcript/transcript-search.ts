/** Letters as people type them: no case, no accents, straight quotes. The length of the text stays the same. */
export function foldText(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\p{L}/gu, (letter) => letter.normalize("NFD")[0] ?? letter)
    .toLowerCase();
}

/** The lines (by index) that hold the text somewhere; none for an empty text. */
export function findLines(lines: readonly string[], wanted: string): number[] {
  const needle = foldText(wanted.trim());
  if (!needle) return [];
  return lines.flatMap((line, index) => (foldText(line).includes(needle) ? [index] : []));
}

/** A line cut where the text is found: every second piece, from index 1, is a match. */
export function cutAtMatches(line: string, wanted: string): string[] {
  const needle = foldText(wanted.trim());
  if (!needle) return [line];
  const folded = foldText(line);
  const pieces: string[] = [];
  let from = 0;
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, from)) {
    pieces.push(line.slice(from, at), line.slice(at, at + needle.length));
    from = at + needle.length;
  }
  return [...pieces, line.slice(from)];
}
