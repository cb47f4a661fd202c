import { A_FLAT, B_FLAT, C_MINOR, type Chord, E_FLAT, F_MINOR, G_SEVEN } from "./harmony.ts";

export type Hit = "kick" | "snare" | "ghost" | "hat" | "soft" | "open" | "rim";

/** Sixteen steps; a letter is a blow. */
type Pattern = { [hit in Hit]?: string };

export const GROOVE: Pattern[] = [
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
export const SPARSE: Pattern[] = [
  { kick: "x.........x.....", rim: "....x.......x...", hat: "x...x...x...x...", soft: "..x...x...x...x." },
];
export const FILL: Pattern[] = [
  { kick: "x......x..x...", snare: "....x..x..x.x.xx", hat: "x.x.x.x.x......." },
];

export type Section = {
  /** In beats; drums stop at `to` wherever in the bar that is. */
  from: number;
  to: number;
  chords: Chord[];
  drums: Pattern[];
  bass?: boolean;
  comp?: boolean;
  strings?: boolean;
  organ?: boolean;
};

/** Bars by the words over them; what lies between sections is silence, or one of the moments in score.ts. */
export const SECTIONS: Section[] = [
  { from: 8, to: 20, chords: [C_MINOR, A_FLAT, F_MINOR], drums: GROOVE, bass: true, comp: true },
  // Cottonmouth
  { from: 20, to: 28, chords: [G_SEVEN, C_MINOR], drums: GROOVE, bass: true, comp: true, strings: true },
  { from: 28, to: 32, chords: [A_FLAT], drums: SPARSE, bass: true, comp: true },
  { from: 32, to: 36, chords: [F_MINOR], drums: GROOVE, bass: true, comp: true },
  { from: 36, to: 39.5, chords: [G_SEVEN], drums: FILL, bass: true, comp: true, strings: true },
  // Coker
  { from: 40, to: 45, chords: [C_MINOR, F_MINOR], drums: SPARSE, comp: true },
  // Harlem, and the broom
  { from: 56, to: 64, chords: [G_SEVEN, C_MINOR], drums: GROOVE, bass: true, comp: true },
  // Dawson
  { from: 64, to: 76, chords: [A_FLAT, B_FLAT, E_FLAT], drums: GROOVE, bass: true, comp: true, organ: true },
  { from: 76, to: 79.75, chords: [G_SEVEN], drums: FILL, bass: true, comp: true, organ: true, strings: true },
];

/** Quarter notes under Coker's name: the line that the cue calls by its name. */
export const WALK: [beat: number, note: string][] = [
  [40, "C2"],
  [41, "D2"],
  [42, "Eb2"],
  [42.79, "E2"],
  [43, "F2"],
  [44, "G2"],
  [44.5, "Gb2"],
];

/** Vibes over Dawson: five notes, asked and answered. */
export const MELODY: [beat: number, note: string][] = [
  [65.5, "G4"],
  [66, "Bb4"],
  [67.5, "C5"],
  [69.5, "D5"],
  [70, "C5"],
  [71.5, "Bb4"],
  [73, "G4"],
  [73.5, "Bb4"],
  [74, "D5"],
  [75.5, "F5"],
  [76, "Eb5"],
  [77.5, "D5"],
  [78.5, "B4"],
];
