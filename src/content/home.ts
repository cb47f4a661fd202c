import { paths } from "./paths.ts";
import { story } from "./people.ts";

export const home = {
  filmStrip: {
    heading: "He just wants to be left alone",
    text: "The people who made the series, on a man who would rather sweep a floor than save anyone.",
  },
  quotesHeading: "Three people answer",
  origin: {
    heading: "How he got to Harlem",
    steps: story.filter((step) => step.isOnHome),
    more: "The whole of his story",
    comics: "Where he began, on paper, in 1972",
  },
  before: {
    heading: "Before you watch",
    questions: [
      {
        question: "How many episodes are there?",
        answer: "Thirteen, all at once. Nobody makes you wait a week.",
      },
      {
        question: "Do I need Jessica Jones first?",
        answer: "No. That is where he was first seen, but this story starts at its own beginning.",
      },
    ],
    whenQuestion: "When exactly?",
  },
} as const;

export const navigationLabel = "Site";

/** `short` is the label where three words must fit beside the name. */
export const navigation: readonly { to: string; label: string; short?: string }[] = [
  { to: paths.featurette, label: "Featurette", short: "Film" },
  { to: paths.quotes, label: "Quotes" },
  { to: paths.character("luke-cage"), label: "Luke Cage" },
];

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

export const skyline = {
  label: "Windows over Harlem",
  /** `number` counts from the left, from 1. */
  window: (number: number) => `Window ${number}`,
  claire: "Claire’s window",
} as const;

export const swearJar = {
  heading: "Pop’s swear jar",
  text: "The barbershop is neutral ground. Nobody fights in it, and nobody curses in it for free.",
  payUp: "Pay up",
  empty: "Nothing in it yet. Good.",
  /** `count` is a whole number from 1. */
  paid: (count: number) =>
    count === 1 ? "One coin, and it is yours." : `${count} coins, all of them yours.`,
  full: (count: number) => `${count} coins. It is full; Pop empties it.`,
  note: "The count stays on this device.",
} as const;
