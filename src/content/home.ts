import { paths } from "./paths.ts";
import { hasOwnFilm } from "./film.ts";
import { lead, relatedPeople, story } from "./people.ts";
import { show } from "./show.ts";

const relatedCast = relatedPeople.map(({ actor }) => actor);

export const home = {
  filmStrip: {
    heading: "He just wants to be left alone",
    text: "Two actors and the man who runs it, on a man who would rather sweep a floor than save anyone.",
  },
  quotesHeading: "Three people answer",
  origin: {
    heading: "How he got to Harlem",
    steps: story.filter(({ isDetail }) => !isDetail),
    more: "His whole story",
    comics: "His origin in the comics, 1972",
  },
  before: {
    heading: "Before you watch",
    questions: [
      { question: "Where?", answer: `On ${show.network}, for the whole world at the same moment.` },
      {
        question: "How long is it?",
        answer: "Thirteen episodes, all at once. Nobody makes you wait a week.",
      },
      { question: "Who is in it?", answer: `${lead.actor} is ${lead.name}. With ${relatedCast.join(", ")}.` },
      {
        question: "Do I need Jessica Jones first?",
        answer: "No. That is where he was first seen, but this story starts at its own beginning.",
      },
      {
        question: "Can I watch the featurette without sound?",
        answer: hasOwnFilm
          ? "Yes. Every word is on the screen. There are captions and a transcript too."
          : "Yes. Every word is in the transcript.",
      },
    ],
    whenQuestion: "When exactly?",
  },
} as const;

export const navigationLabel = "Site";
/** The link in the footer. */
export const pressLabel = "Press";

/** `short` is the label on narrow screens. */
export const navigation: readonly { to: string; label: string; short?: string }[] = [
  { to: paths.featurette, label: "Featurette", short: "Film" },
  { to: paths.quotes, label: "Quotes" },
  { to: paths.character(lead.slug), label: lead.name },
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

/** The number of tracks on side A. */
const SIDE_A_LENGTH = 7;

/** `first` is the number of the side's first episode. */
export const sides = [
  { name: "A", first: 1, titles: episodes.slice(0, SIDE_A_LENGTH) },
  { name: "B", first: SIDE_A_LENGTH + 1, titles: episodes.slice(SIDE_A_LENGTH) },
];

export const sleeve = {
  id: "episodes",
  side: (name: string) => `Side ${name}`,
  heading: "Thirteen songs, two sides",
  text: "Every episode takes its name from a Gang Starr track. All of them arrive at once.",
  credits: [
    { label: "Starring", text: [lead.actor, ...relatedCast].join(", ") },
    { label: "Created and run by", text: show.creator },
    { label: "Executive producers", text: `${show.creator} and Jeph Loeb` },
    { label: "Score", text: "Adrian Younge and Ali Shaheed Muhammad, with an orchestra of thirty" },
    { label: "Made by", text: `${show.companies.join(" with ")}, for ${show.network}` },
  ],
};

export const skyline = {
  label: "Windows over Harlem",
  /** `number` counts from the left, from 1. */
  window: (number: number) => `Window ${number}`,
  states: { lit: "lit", dark: "dark" },
  /** The window that is always lit, and its person. */
  lit: { person: "claire-temple", label: "Claire’s window" },
} as const;

export const swearJar = {
  heading: "Pop’s swear jar",
  text: "The barbershop is neutral ground. Nobody fights in it, and nobody curses in it for free.",
  payUp: "Put a coin in",
  empty: "Nothing in it yet. Good.",
  /** `count` is a whole number from 1. */
  paid: (count: number) => (count === 1 ? "One coin. You owe no more." : `${count} coins so far.`),
  full: (count: number) => `${count} coins. The jar is full; Pop empties it.`,
  note: "The count stays on this device.",
} as const;

/** Luke Cage says this instead of a curse. In lower case, as visitors type it. */
export const easterEgg = "sweet christmas";
