import { Offline } from "tone";
import { film } from "#content/film.ts";
import { band, oneShot } from "./band.ts";
import { desk } from "./desk.ts";
import { seconds } from "./grid.ts";
import { playMoments } from "./moments.ts";
import { playSections } from "./players.ts";
import { needle, vinyl } from "./vinyl.ts";

const RATE = 48_000;
const SILENCE = { from: 81, to: 84 };

/** The whole score, faster than it plays: interleaved 16-bit stereo at 48 kHz, as base64. */
export async function renderScore(): Promise<string> {
  const buffer = await Offline(
    () => {
      const rooms = desk();
      const players = band(rooms);
      oneShot(vinyl(film.durationSeconds), rooms.surface)(0);
      oneShot(needle(), rooms.surface)(0.05, 0.8);
      playSections(players);
      playMoments(players);
      // Everything, the needle too: the silence before the last word is a real one.
      const { gain } = rooms.master;
      gain.setValueAtTime(1, seconds(SILENCE.from) - 0.02);
      gain.linearRampToValueAtTime(0, seconds(SILENCE.from));
      gain.setValueAtTime(1, seconds(SILENCE.to) - 0.001);
      gain.setValueAtTime(1, film.durationSeconds - 0.5);
      gain.linearRampToValueAtTime(0, film.durationSeconds);
    },
    film.durationSeconds,
    2,
    RATE,
  );
  return base64(interleave(buffer.getChannelData(0), buffer.getChannelData(1)));
}

function interleave(left: Float32Array, right: Float32Array): Uint8Array {
  const out = new Int16Array(left.length * 2);
  for (let index = 0; index < left.length; index += 1) {
    // Half scale: the level is set, and the peaks are caught, when it is mastered.
    out[index * 2] = Math.max(-1, Math.min(1, left[index]! * 0.5)) * 32_767;
    out[index * 2 + 1] = Math.max(-1, Math.min(1, right[index]! * 0.5)) * 32_767;
  }
  return new Uint8Array(out.buffer);
}

function base64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
