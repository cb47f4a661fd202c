import { film } from "#content/film.ts";
import { readStored, writeStored } from "#lib/stored.ts";

const KEY = "film-position";
/** Nearer than this to either end there is nothing to go on from; seconds. */
const MARGIN = 4;

/** Where the visitor left off, in seconds, or null when there is no use in offering it. */
export function readSavedPosition(): number | null {
  const seconds = Number(readStored(KEY) ?? Number.NaN);
  return seconds >= MARGIN && seconds <= film.durationSeconds - MARGIN ? seconds : null;
}

/** Remembers a moment, in seconds; null forgets it. */
export function writeSavedPosition(seconds: number | null) {
  writeStored(KEY, seconds === null ? null : seconds.toFixed(1));
}
