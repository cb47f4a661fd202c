export interface FilmFile {
  type: string;
  height: number;
}

/** How well the browser decodes a file: without dropped frames, and in hardware. */
export type Decoding = Pick<MediaCapabilitiesDecodingInfo, "smooth" | "powerEfficient">;

interface Visitor {
  /** Save-Data or prefers-reduced-data: the fewest bytes. */
  savesData: boolean;
  /** How tall the picture will be, in device pixels. */
  pictureHeight: number;
  canPlay: (type: string) => boolean;
  decodingOf: (type: string) => Decoding | undefined;
}

/**
 * The files to try, best first: for a tall picture the large one, then what is decoded in software, then what would
 * stutter. Files that cannot be played are left out, unless that is all: `canPlayType` has been wrong before.
 */
export function pickFiles<T extends FilmFile>(
  files: readonly T[],
  { savesData, pictureHeight, canPlay, decodingOf }: Visitor,
): T[] {
  const smallest = Math.min(...files.map(({ height }) => height));
  const allowed = savesData ? files.filter(({ height }) => height === smallest) : [...files];
  const playable = allowed.filter(({ type }) => canPlay(type));
  const candidates = playable.length > 0 ? playable : allowed;
  const cost = ({ type }: T) => {
    const decoding = decodingOf(type);
    if (decoding?.smooth === false) return 2;
    return decoding?.powerEfficient === false && !savesData ? 1 : 0;
  };
  const prefersTall = pictureHeight > smallest;
  // Sorting is stable: equal files keep the given order.
  return [...candidates].sort((a, b) => cost(a) - cost(b) || (prefersTall ? b.height - a.height : 0));
}

const measured = new Map<string, Decoding>();

export const measuredDecoding = (type: string) => measured.get(type);

/** Asks the browser how well it decodes the files, before the press: the answer takes a few milliseconds. */
export async function measureDecoding(files: readonly FilmFile[]) {
  if (measured.size > 0) return;
  for (const { type, height } of files) {
    // A configuration of a video names one codec.
    const contentType = type.replace(/, *mp4a[^"]*/, "");
    const width = Math.round((height * 16) / 9);
    const video = { contentType, width, height, bitrate: 1_000_000, framerate: 30 };
    try {
      measured.set(type, await navigator.mediaCapabilities.decodingInfo({ type: "file", video }));
    } catch {
      // An old or careful browser; `canPlayType` decides.
    }
  }
}
