import { film } from "#content/film.ts";

const BEAT_SECONDS = 60 / film.beatsPerMinute;
// Where the four sixteenths of a beat fall. The second and fourth come late: 58 % swing, a head-nod.
const SIXTEENTHS = [0, 0.29, 0.5, 0.79] as const;

export const STEPS = 16;
export const BEATS_PER_BAR = 4;

export function seconds(beat: number): number {
  return beat * BEAT_SECONDS;
}

/** The swung time, in beats, of a sixteenth counted from the beginning of a bar. */
export function swung(bar: number, step: number): number {
  return bar + Math.floor(step / 4) + SIXTEENTHS[step % 4]!;
}
