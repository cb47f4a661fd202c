import { film } from "#content/film.ts";
import { chorus, filtered, room, tape, tremolo } from "./effects.ts";
import { RATE, ride, type Track } from "./track.ts";

export type Tracks = Record<"drums" | "bass" | "keys" | "air" | "surface", Track>;

const LENGTH = Math.round(film.durationSeconds * RATE);

export function emptyTracks(): Tracks {
  const track = () => new Float32Array(LENGTH);
  return { drums: track(), bass: track(), keys: track(), air: track(), surface: track() };
}

function sum(...parts: [track: Track, level: number][]): Track {
  return new Float32Array(LENGTH).map((_, index) =>
    parts.reduce((total, [track, level]) => total + track[index]! * level, 0),
  );
}

/** Down to nothing and back up, in seconds. */
export type Gap = { from: number; to: number };

/** The mixing desk: every instrument has its place, all of it goes to one tape, and the record's surface lies over it. */
export function mix(tracks: Tracks, gap: Gap): [left: Track, right: Track] {
  const drums = filtered(tracks.drums, "lowpass", 8500);
  const bass = filtered(tracks.bass, "lowpass", 1100);
  const keys = filtered(tracks.keys, "lowpass", 3400);
  const air = filtered(tracks.air, "highpass", 140);
  const send = filtered(sum([drums, 0.1], [keys, 0.3], [tracks.air, 0.6]), "highpass", 200);
  const side = (phase: number, spread: number) => {
    const piano = tremolo(chorus(keys, phase), phase);
    const all = sum([drums, 0.9], [bass, 0.95], [piano, 0.9], [air, 1], [room(send, spread), 1]);
    return filtered(filtered(all, "highpass", 34), "lowpass", 12_500);
  };
  const [left, right] = [side(0, 0), side(1 / 3, 29)];
  tape(left, right);
  return [left, right].map((track) => {
    ride(track, [
      [gap.from - 0.02, 1],
      [gap.from, 0],
      [gap.to - 0.001, 0],
      [gap.to, 1],
    ]);
    const whole = sum([track, 1], [tracks.surface, 0.8]);
    ride(whole, [
      [film.durationSeconds - 0.5, 1],
      [film.durationSeconds, 0],
    ]);
    return whole;
  }) as [Track, Track];
}
