import { A_FLAT, B_FLAT, C_MINOR, type Chord, E_FLAT, F_MINOR, G_SEVEN } from "./harmony.ts";

export type Hit = "kick" | "snare" | "ghost" | "hat" | "soft" | "open" | "rim";

/** Sixteen steps; a letter is a blow. */
type Pattern = { [hit in Hit]?: string };

const HATS: Pattern[] = [
  { hat: "x.x.x.x.x.x.x.x.", soft: "...x.......x...." },
  { hat: "x.x.x.x.x.x.x...", soft: ".......x........", open: "..............x." },
];
const TICKS: Pattern[] = [{ soft: "....x.......x..." }];
const GROOVE: Pattern[] = [
  {
    kick: "x......x..x.....",
    snare: "....x.......x...",
    ghost: ".........x.....x",
    hat: "x.x.x.x.x.x.x.x.",
    soft: "...x.......x....",
  },
  {
    kick: "x..x...x..x..x..",
    snare: "....x.......x...",
    ghost: ".......x.x......",
    hat: "x.x.x.x.x.x.x...",
    open: "..............x.",
  },
];
const STUMBLE: Pattern[] = [
  { kick: "x..........x....", rim: "...x..x...x.x...", hat: "x...x...x...x...", ghost: ".....x....x..x.." },
];
const STEPS_NEARER: Pattern[] = [
  { kick: "x...x...x...x...", snare: "....x.......x...", hat: "x.x.x.x.x.x.x.x." },
];
const RUN_UP: Pattern[] = [{ kick: "x...x...", snare: "..x.x.xx", hat: "x.x.x.x.", open: "......x." }];
const BRUSHES: Pattern[] = [{ kick: "x.........x.....", rim: "....x.......x...", soft: "x.x.x.x.x.x.x.x." }];
const FILL: Pattern[] = [{ kick: "x..x..x.", snare: "..x.x.xx", hat: "x.x.x.x." }];

export type Section = {
  /** In beats; everything stops at `to`, wherever in the bar that is. */
  from: number;
  to: number;
  chords: Chord[];
  drums: Pattern[];
  /** How hard it is played; 1 is with all the band's might. */
  force: number;
  bass?: boolean;
  comp?: boolean;
  strings?: boolean;
  organ?: boolean;
};

/**
 * Bars by the words over them; what lies between sections is silence, or one of the moments in moments.ts.
 * The arc: a thin first verse, no beat for the second, all that there is for the third.
 */
export const SECTIONS: Section[] = [
  { from: 8, to: 24.5, chords: [C_MINOR, A_FLAT, F_MINOR, G_SEVEN], drums: HATS, force: 0.95, bass: true },
  // Left alone: the bass goes too.
  { from: 24.5, to: 27.5, chords: [C_MINOR], drums: TICKS, force: 0.7 },
  // Cottonmouth
  {
    from: 28,
    to: 34,
    chords: [G_SEVEN, C_MINOR],
    drums: GROOVE,
    force: 0.46,
    bass: true,
    comp: true,
    strings: true,
  },
  { from: 34, to: 38, chords: [A_FLAT], drums: HATS, force: 0.92, bass: true },
  { from: 38, to: 42, chords: [F_MINOR], drums: STUMBLE, force: 0.5, bass: true, comp: true },
  // A step nearer with each beat
  {
    from: 42,
    to: 46,
    chords: [A_FLAT],
    drums: STEPS_NEARER,
    force: 0.44,
    bass: true,
    comp: true,
    strings: true,
  },
  { from: 46, to: 48, chords: [G_SEVEN], drums: RUN_UP, force: 0.56, bass: true, comp: true, strings: true },
  // Harlem, and the broom
  { from: 68, to: 76, chords: [G_SEVEN, C_MINOR], drums: BRUSHES, force: 0.46, bass: true, comp: true },
  // Dawson
  {
    from: 76,
    to: 96,
    chords: [A_FLAT, B_FLAT, E_FLAT, C_MINOR, F_MINOR],
    drums: GROOVE,
    force: 1,
    bass: true,
    comp: true,
    organ: true,
    strings: true,
  },
  {
    from: 96,
    to: 98,
    chords: [G_SEVEN],
    drums: FILL,
    force: 1,
    bass: true,
    comp: true,
    organ: true,
    strings: true,
  },
];

/** The bass alone under Coker: the line that the cue calls by its name. */
export const WALK: [beat: number, note: string][] = [
  [49, "C2"],
  [50, "D2"],
  [51, "Eb2"],
  [51.79, "E2"],
  [52, "F2"],
  [53, "G2"],
  [54, "F2"],
  [55, "Eb2"],
  [55.79, "D2"],
  [56, "Db2"],
];

/** Vibes over Dawson: five notes, asked and answered. */
export const MELODY: [beat: number, note: string][] = [
  [77.5, "G4"],
  [78, "Bb4"],
  [79.5, "C5"],
  [81.5, "D5"],
  [82, "C5"],
  [83.5, "Bb4"],
  [85, "G4"],
  [85.5, "Bb4"],
  [86, "D5"],
  [87.5, "F5"],
  [88, "Eb5"],
  [89.5, "D5"],
  [90, "C5"],
  [91.5, "G4"],
  [93.5, "Eb5"],
  [94, "C5"],
  [95.5, "Ab4"],
  [96, "B4"],
  [97, "D5"],
];
