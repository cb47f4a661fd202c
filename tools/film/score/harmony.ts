/** A chord as the right hand plays it, with the line that the bass walks from it to the next one. */
export type Chord = { keys: string[]; bass: [step: number, note: string, steps: number][] };

const walk = (...notes: Chord["bass"]) => notes;

export const C_MINOR: Chord = {
  keys: ["Eb3", "G3", "Bb3", "D4"],
  bass: walk([0, "C2", 5], [6, "C2", 1], [7, "C2", 2], [10, "Eb2", 2], [12, "G2", 2], [14, "Bb1", 2]),
};
export const A_FLAT: Chord = {
  keys: ["G3", "Bb3", "C4", "Eb4"],
  bass: walk([0, "Ab1", 6], [7, "Ab1", 2], [10, "C2", 2], [12, "Eb2", 2], [14, "E2", 2]),
};
export const F_MINOR: Chord = {
  keys: ["Ab3", "C4", "Eb4", "G4"],
  bass: walk([0, "F2", 5], [6, "C2", 1], [7, "F2", 2], [10, "Ab2", 2], [12, "F2", 2], [14, "Gb2", 2]),
};
export const G_SEVEN: Chord = {
  keys: ["F3", "B3", "Eb4", "Bb4"],
  bass: walk([0, "G2", 5], [7, "G1", 2], [10, "B1", 2], [12, "D2", 2], [14, "Db2", 2]),
};
export const B_FLAT: Chord = {
  keys: ["Ab3", "C4", "D4", "G4"],
  bass: walk([0, "Bb1", 6], [7, "Bb1", 2], [10, "D2", 2], [12, "F2", 1], [13, "E2", 1], [14, "D2", 2]),
};
export const E_FLAT: Chord = {
  keys: ["G3", "Bb3", "D4", "F4"],
  bass: walk([0, "Eb2", 5], [7, "Eb2", 2], [10, "G2", 2], [12, "Bb2", 2], [14, "Ab2", 2]),
};
/** The last one: everything that was only hinted at, from the bottom up. */
export const HOME = ["C2", "G2", "Eb3", "Bb3", "D4", "G4", "C5"];
