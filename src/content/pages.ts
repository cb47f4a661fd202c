import { premiereDay } from "./premiere-words.ts";

/** Title (before the site's name) and description of the pages that stand on their own; the rest take theirs from their subject. */
export const pages = {
  home: {
    title: `Who is Luke Cage? ${premiereDay} on Netflix`,
    heading: "Who is Luke Cage?",
  },
  featurette: {
    title: "Who is Luke Cage? The featurette",
    heading: "Who is Luke Cage?",
    description:
      "The question, and three answers: Mike Colter, Cheo Hodari Coker and Rosario Dawson on Luke Cage, with a transcript.",
    shareText: "Three people who should know answer one question: who is Luke Cage?",
    text: "Three people who should know are asked one question. Their words are theirs; the pictures and the music were made for this site.",
  },
  quotes: {
    title: "Three quotes about Luke Cage",
    heading: "Three people answer",
    description: "What Mike Colter, Cheo Hodari Coker and Rosario Dawson say about Luke Cage, word for word.",
  },
  notFound: {
    title: "Nothing at this address",
    heading: "Nothing gets through here",
    description: "There is no page at this address.",
    text: "The wall held, mostly. This address leads nowhere; the hole leads back.",
    back: "Back through the hole",
  },
} as const;
