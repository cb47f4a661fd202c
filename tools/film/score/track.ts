import { SAMPLE_RATE } from "./samples.ts";

/** Of everything after the samples, in hertz. */
export const RATE = 48_000;

/** One channel, from the film's beginning to its end. */
export type Track = Float32Array<ArrayBuffer>;

type Note = {
  /** Seconds from the film's beginning. */
  at: number;
  level?: number;
  /** Seconds until it is let go; without, it rings as long as it was recorded. */
  held?: number;
  /** Seconds that it takes to fade once it is let go. */
  release?: number;
};

/** Adds a sound to what is on a track already. */
export function lay(
  track: Track,
  sound: Float32Array,
  { at, level = 1, held = Infinity, release = 0.02 }: Note,
) {
  const first = Math.max(0, Math.round(at * RATE));
  const step = SAMPLE_RATE / RATE;
  for (let index = 0; first + index < track.length; index += 1) {
    const place = index * step;
    const left = Math.floor(place);
    if (left + 1 >= sound.length) return;
    const late = index / RATE - held;
    if (late > release) return;
    const fade = late > 0 ? (1 - late / release) ** 2 : 1;
    const value = sound[left]! + (sound[left + 1]! - sound[left]!) * (place - left);
    track[first + index]! += value * fade * level;
  }
}

/** Multiplies a track by a level that goes in straight lines through these points, in order of time. */
export function ride(track: Track, points: readonly [seconds: number, level: number][]) {
  let next = 0;
  for (let index = 0; index < track.length; index += 1) {
    const time = index / RATE;
    while (next < points.length && points[next]![0] <= time) next += 1;
    const [from, to] = [points[next - 1] ?? points[0]!, points[next] ?? points.at(-1)!];
    const share = to[0] > from[0] ? (time - from[0]) / (to[0] - from[0]) : 0;
    track[index]! *= from[1] + (to[1] - from[1]) * Math.min(1, Math.max(0, share));
  }
}
