import { paths } from "./paths.ts";
import { story } from "./story.ts";

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
