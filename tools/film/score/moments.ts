import type { Band } from "./band.ts";
import { seconds } from "./grid.ts";
import { A_FLAT, C_MINOR, F_MINOR, G_SEVEN, HOME } from "./harmony.ts";

function rolled(band: Band, notes: string[], beat: number, beats: number, force: number, roll = 0.022) {
  for (const [finger, note] of notes.entries()) {
    band.keys.triggerAttackRelease(note, seconds(beats), seconds(beat) + finger * roll, force);
  }
}

/** The question: three chords, out of time, over nothing. */
function question(band: Band) {
  rolled(band, ["C3", ...C_MINOR.keys], 2, 2, 0.7);
  rolled(band, A_FLAT.keys, 4, 1.8, 0.6);
  rolled(band, F_MINOR.keys, 5, 1, 0.5);
  rolled(band, G_SEVEN.keys, 6, 1.9, 0.75, 0.03);
  band.bass.triggerAttackRelease("G1", 0.9, seconds(6), 0.7);
  for (const [beat, force] of [
    [7.5, 0.5],
    [7.79, 0.7],
  ] as const)
    band.drums.snare(seconds(beat), force);
}

/** The woman he fell in love with: one chord, then the light goes out and there is one low note. */
function loss(band: Band) {
  rolled(band, ["Ab2", ...A_FLAT.keys], 45, 3, 0.5, 0.05);
  band.lightSwitch(seconds(48), 0.5);
  band.bass.triggerAttackRelease("C1", 2.4, seconds(48.02), 0.55);
}

/** Prison: bars are set down, one by one, and nothing answers but the drone. */
export const BARS_DOWN = [52, 52.5, 53, 53.5, 54, 54.5, 55];
function prison(band: Band) {
  for (const [index, beat] of BARS_DOWN.entries()) {
    band.bar(seconds(beat), 0.75 + 0.03 * index);
    if (index % 2 === 0) band.drums.kick(seconds(beat), 0.8);
  }
  for (const beat of [52, 54]) band.bass.triggerAttackRelease("C2", 1.3, seconds(beat), 0.8);
  band.strings.triggerAttackRelease(["C3", "Gb3", "B3"], seconds(4), seconds(52), 0.7);
}

function broom(band: Band) {
  for (const beat of [60, 61, 62, 63]) band.sweep(seconds(beat), 0.5);
}

/** "Luke", and all of it stops; "Cage", and it rings until the groove runs out. */
function name(band: Band) {
  for (const beat of [80, 84]) {
    band.drums.kick(seconds(beat), 1.1);
    band.drums.snare(seconds(beat), 0.9);
  }
  rolled(band, ["C2", ...C_MINOR.keys], 80, 0.9, 0.8, 0);
  band.bass.triggerAttackRelease("C2", 0.5, seconds(80), 0.9);
  rolled(band, HOME, 84, 6, 0.95, 0.012);
  band.bass.triggerAttackRelease("C1", 3.6, seconds(84), 0.9);
  band.bass.triggerAttackRelease("C2", 3.2, seconds(84), 0.8);
  band.organ.triggerAttackRelease(["C3", "G3", "D4"], 2.6, seconds(84), 0.6);
  band.vibes.triggerAttackRelease("G5", 2, seconds(86), 0.5);
}

/** All that happens once. */
export function playMoments(band: Band) {
  for (const moment of [question, loss, prison, broom, name]) moment(band);
}
