/** Season one in order; every title is the title of a Gang Starr song. */
export const episodes = [
  "Moment of Truth",
  "Code of the Streets",
  "Who’s Gonna Take the Weight?",
  "Step in the Arena",
  "Just to Get a Rep",
  "Suckas Need Bodyguards",
  "Manifest",
  "Blowin’ Up the Spot",
  "DWYCK",
  "Take It Personal",
  "Now You’re Mine",
  "Soliloquy of Chaos",
  "You Know My Steez",
] as const;

/** The last track of side A. */
const SIDE_A_LENGTH = 7;

export interface Side {
  name: "A" | "B";
  /** The number of the side's first episode. */
  first: number;
  titles: readonly string[];
}

export const sides: readonly Side[] = [
  { name: "A", first: 1, titles: episodes.slice(0, SIDE_A_LENGTH) },
  { name: "B", first: SIDE_A_LENGTH + 1, titles: episodes.slice(SIDE_A_LENGTH) },
];

export const sleeve = {
  id: "episodes",
  side: (name: Side["name"]) => `Side ${name}`,
  heading: "Thirteen songs, two sides",
  text: "Every episode takes its name from a Gang Starr track. All of them arrive at once. The score is by Adrian Younge and Ali Shaheed Muhammad, with an orchestra of thirty.",
};
