import { film } from "#content/film.ts";
import { readStoredObject, writeStored } from "#lib/stored.ts";

const KEY = "film";
/** Closer than this to either end, in seconds, there is no use in resuming. */
const MARGIN_SECONDS = 4;

export type FilmSettings = ReturnType<typeof readFilmSettings>;

/** What the player remembers between visits. Storage can hold anything: what is not a valid setting counts as not set. */
export function readFilmSettings() {
  const stored = readStoredObject(KEY, "localStorage");
  const { positionSeconds, captionLook, volume, rate } = stored;
  const isBetween = (value: unknown, min: number, max: number): value is number =>
    typeof value === "number" && value >= min && value <= max;
  const canResume = isBetween(positionSeconds, MARGIN_SECONDS, film.durationSeconds - MARGIN_SECONDS);
  return {
    /** Where the visitor left off; null if there is no use in resuming. */
    positionSeconds: canResume ? positionSeconds : null,
    hasSeenTapHint: stored.hasSeenTapHint === true,
    hasCaptions: stored.hasCaptions === true,
    hasDescriptions: stored.hasDescriptions === true,
    /** How captions look: names of choices (content/player-copy.ts) by what they are for. */
    captionLook: { ...(captionLook instanceof Object ? captionLook : {}) } as Record<string, unknown>,
    volume: isBetween(volume, 0, 1) ? volume : 1,
    isMuted: stored.isMuted === true,
    rate: isBetween(rate, 0.2, 2) ? rate : 1,
  };
}

export function saveFilmSettings(change: Partial<FilmSettings>) {
  writeStored(KEY, JSON.stringify({ ...readStoredObject(KEY, "localStorage"), ...change }));
}
