import * as instruments from "./instruments.ts";
import type { Hit } from "./arrangement.ts";
import type { Tracks } from "./desk.ts";
import { seconds } from "./grid.ts";
import { lay, type Track } from "./track.ts";

const SEMITONES: Record<string, number> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** "Eb3" in hertz, with A4 at 440. */
function hertz(note: string): number {
  const [letter, flat, octave] = [note[0]!, note.includes("b"), Number(note.at(-1))];
  return 440 * 2 ** ((SEMITONES[letter]! - (flat ? 1 : 0) - 9) / 12 + octave - 4);
}

/** An instrument with pitch: each note is recorded once, when it is first played. */
function pitched(wave: (pitch: number) => Float32Array, track: Track, decibels: number, release: number) {
  const recorded = new Map<string, Float32Array>();
  const volume = 10 ** (decibels / 20);
  /** `held` in beats; `late` in seconds. */
  return (note: string, beat: number, held: number, force = 1, late = 0) => {
    if (!recorded.has(note)) recorded.set(note, wave(hertz(note)));
    const level = volume * force;
    lay(track, recorded.get(note)!, { at: seconds(beat) + late, level, held: seconds(held), release });
  };
}

function oneShot(sound: Float32Array, track: Track, volume = 1) {
  return (beat: number, force = 1, late = 0) =>
    lay(track, sound, { at: seconds(beat) + late, level: volume * force });
}

export function band({ drums, bass, keys, air }: Tracks) {
  const kit: Record<Hit, ReturnType<typeof oneShot>> = {
    kick: oneShot(instruments.kick(), drums, 1.35),
    snare: oneShot(instruments.snare(), drums, 1.5),
    ghost: oneShot(instruments.snare(), drums, 0.22),
    hat: oneShot(instruments.hat(0.028, 11), drums, 0.8),
    soft: oneShot(instruments.hat(0.02, 12), drums, 0.4),
    open: oneShot(instruments.hat(0.11, 13), drums, 0.5),
    rim: oneShot(instruments.rim(), drums, 0.5),
  };
  return {
    drums: kit,
    bass: pitched(instruments.bass, bass, -13.5, 0.12),
    keys: pitched(instruments.keys, keys, -3, 0.6),
    organ: pitched(instruments.organ, air, -19, 0.15),
    strings: pitched(instruments.strings, air, -19, 0.7),
    vibes: pitched(instruments.vibes, air, -11, 1.2),
    sweep: oneShot(instruments.sweep(0.55), air),
    bar: oneShot(instruments.bar(), drums),
    lightSwitch: oneShot(instruments.lightSwitch(), air),
  };
}

export type Band = ReturnType<typeof band>;
