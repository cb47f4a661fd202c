export interface FilmFile {
  src: string;
  type: string;
  height: number;
}

interface Visitor {
  /** Save-Data or prefers-reduced-data: the fewest bytes. */
  savesData: boolean;
  /** How tall the picture will be, in device pixels. */
  pictureHeight: number;
  canPlay: (type: string) => boolean;
}

/**
 * The files to try, best first. With Save-Data only the smaller files, in the given order; a picture taller than the
 * small files starts with the large file. Files that the browser cannot play are left out, unless that is all of them:
 * then all are tried, because `canPlayType` has been wrong before.
 */
export function pickFiles<T extends FilmFile>(
  files: readonly T[],
  { savesData, pictureHeight, canPlay }: Visitor,
): T[] {
  const smallest = Math.min(...files.map(({ height }) => height));
  const allowed = savesData ? files.filter(({ height }) => height === smallest) : [...files];
  const playable = allowed.filter(({ type }) => canPlay(type));
  const candidates = playable.length > 0 ? playable : allowed;
  if (pictureHeight <= smallest) return candidates;
  // Sorting is stable: among files of one height the given order stays.
  return candidates.toSorted((a, b) => b.height - a.height);
}
