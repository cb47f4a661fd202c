import { film } from "#content/film.ts";
import { readStored, writeStored } from "#lib/stored.ts";

const KEY = "film";
/** Closer than this to either end, in seconds, there is no use in resuming. */
const MARGIN_SECONDS = 4;

/** What the player remembers between visits. */
export interface FilmSettings {
  /** Where the visitor left off; null if there is no use in resuming. */
  positionSeconds: number | null;
  hasCaptions: boolean;
}

/** Storage can hold anything: what is not a valid setting counts as not set. */
export function readFilmSettings(): FilmSettings {
  const stored = parse(readStored(KEY));
  const position = Number(stored.positionSeconds ?? Number.NaN);
  const canResume = position >= MARGIN_SECONDS && position <= film.durationSeconds - MARGIN_SECONDS;
  return {
    positionSeconds: canResume ? position : null,
    hasCaptions: stored.hasCaptions === true,
  };
}

export function saveFilmSettings(change: Partial<FilmSettings>) {
  writeStored(KEY, JSON.stringify({ ...parse(readStored(KEY)), ...change }));
}

function parse(text: string | null): Partial<Record<keyof FilmSettings, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
