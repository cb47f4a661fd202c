import { film } from "#content/film.ts";
import { band } from "./band.ts";
import { emptyTracks, mix } from "./desk.ts";
import { seconds } from "./grid.ts";
import { playMoments } from "./moments.ts";
import { playSections } from "./players.ts";
import { lay } from "./track.ts";
import { needle, vinyl } from "./vinyl.ts";

/** After "Luke" there is nothing but the record's surface: a silence that is heard to be one. */
const SILENCE = { from: seconds(99), to: seconds(102) };

/**
 * The whole score: interleaved 16-bit stereo at 48 kHz. The same numbers in the same order every time, on every
 * machine; Web Audio adds up its inputs in the order of their addresses, so that no two renderings are the same.
 */
export function renderScore(): Buffer {
  const tracks = emptyTracks();
  lay(tracks.surface, vinyl(film.durationSeconds), { at: 0 });
  lay(tracks.surface, needle(), { at: 0.05, level: 0.8 });
  const players = band(tracks);
  playSections(players);
  playMoments(players);
  const [left, right] = mix(tracks, SILENCE);
  const out = new Int16Array(left.length * 2);
  // Half scale: the level is set, and the peaks are caught, when it is mastered.
  const toInteger = (value: number) => Math.round(Math.max(-1, Math.min(1, value / 2)) * 32_767);
  for (let index = 0; index < left.length; index += 1) {
    out[index * 2] = toInteger(left[index]!);
    out[index * 2 + 1] = toInteger(right[index]!);
  }
  return Buffer.from(out.buffer);
}
