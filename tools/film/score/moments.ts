import type { Band } from "./band.ts";
import { A_FLAT, C_MINOR, F_MINOR, G_SEVEN, HOME } from "./harmony.ts";

function rolled(band: Band, notes: string[], beat: number, beats: number, force: number, roll = 0.022) {
  for (const [finger, note] of notes.entries()) band.keys(note, beat, beats, force, finger * roll);
}

/** The question: three chords, out of time, over nothing. */
function question(band: Band) {
  rolled(band, ["C3", ...C_MINOR.keys], 2, 2, 0.48);
  rolled(band, A_FLAT.keys, 4, 1.8, 0.4);
  rolled(band, F_MINOR.keys, 5, 1, 0.34);
  rolled(band, G_SEVEN.keys, 6, 1.9, 0.5, 0.03);
  band.bass("G1", 6, 1.35, 0.6);
  for (const [beat, force] of [
    [7.5, 0.4],
    [7.79, 0.6],
  ] as const)
    band.drums.hat(beat, force);
}

/** The picture goes to black half a beat before the bar; the drums come in with it. */
function cottonmouth(band: Band) {
  for (const [beat, force] of [
    [27.5, 0.5],
    [27.79, 0.35],
  ] as const)
    band.drums.snare(beat, force);
}

/** The band stops on the bar line; the picture holds for one beat more. */
function stop(band: Band) {
  band.drums.kick(48, 0.85);
  band.bass("C2", 48, 0.5, 0.8);
}

/** Under Coker the piano only marks where the bass has come to. */
function powers(band: Band) {
  rolled(band, C_MINOR.keys, 53, 1.6, 0.3);
  rolled(band, F_MINOR.keys, 55, 1.6, 0.3);
}

/** The woman he fell in love with: one chord, then the light goes out and there is one low note. */
function loss(band: Band) {
  rolled(band, ["Ab2", ...A_FLAT.keys], 57, 3, 0.4, 0.05);
  band.lightSwitch(60, 0.5);
  band.bass("C1", 60.03, 1.8, 0.4);
}

/** Prison: bars are set down, the outer pairs first, and nothing answers but the drone. */
export const BARS_DOWN = [62.5, 62.5, 63, 63.5];
function prison(band: Band) {
  for (const [index, beat] of [...new Set(BARS_DOWN)].entries()) {
    band.bar(beat, 0.42 + 0.06 * index);
    band.drums.kick(beat, 0.45);
  }
  for (const beat of [62.5, 64, 66]) band.bass("C2", beat, 1.4, 0.6);
  for (const note of ["C3", "Gb3", "B3"]) band.strings(note, 62.5, 5.4, 0.55);
}

function broom(band: Band) {
  for (const beat of [72, 73, 74, 75]) band.sweep(beat, 0.4);
}

/** Into Dawson: the last beat of the broom gives way. */
function lift(band: Band) {
  for (const [beat, force] of [
    [75.29, 0.5],
    [75.5, 0.7],
    [75.79, 0.9],
  ] as const)
    band.drums.snare(beat, force);
}

/** "Luke", and all of it stops; "Cage", and it rings; then the switch, and one note for the day. */
function name(band: Band) {
  for (const beat of [98, 102]) {
    band.drums.kick(beat, 1.1);
    band.drums.snare(beat, 0.9);
  }
  rolled(band, ["C2", ...C_MINOR.keys], 98, 0.9, 0.8, 0);
  band.bass("C2", 98, 0.75, 0.9);
  rolled(band, HOME, 102, 5, 0.95, 0.012);
  band.bass("C1", 102, 4, 0.9);
  band.bass("C2", 102, 3.6, 0.8);
  for (const note of ["C3", "G3", "D4"]) band.organ(note, 102, 3.4, 0.6);
  band.lightSwitch(106, 0.6);
  band.vibes("G5", 106, 3, 0.4);
  rolled(band, ["C3", "G3", "D4", "Eb4"], 108, 4, 0.4, 0.04);
  band.bass("C1", 108, 3, 0.6);
}

/** All that happens once. */
export function playMoments(band: Band) {
  for (const moment of [question, cottonmouth, stop, powers, loss, prison, broom, lift, name]) moment(band);
}
