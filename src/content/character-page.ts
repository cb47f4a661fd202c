import type { PersonSlug } from "./people.ts";

/** Headings and labels of a person's page. */
export const personWords = {
  story: "In this order",
  around: "Around him",
  playedBy: "played by",
  others: "More people",
} as const;

export interface Acquaintance {
  name: string;
  actor: string;
  text: string;
  /** Set for those who have a page. */
  slug?: PersonSlug;
}

export const aroundHim: readonly Acquaintance[] = [
  {
    name: "Claire Temple",
    actor: "Rosario Dawson",
    text: "A nurse. Every one of these series has needed her.",
    slug: "claire-temple",
  },
  {
    name: "Cottonmouth",
    actor: "Mahershala Ali",
    text: "Owns the club, and most of what goes on behind it.",
    slug: "cottonmouth",
  },
  { name: "Pop", actor: "Frankie Faison", text: "The barbershop is his, and it is neutral ground." },
  {
    name: "Misty Knight",
    actor: "Simone Missick",
    text: "A Harlem detective who wants the truth about him.",
  },
  { name: "Mariah Dillard", actor: "Alfre Woodard", text: "A local politician. Stokes is her cousin." },
  { name: "Shades", actor: "Theo Rossi", text: "A criminal who is not a stranger." },
];

export const origin = {
  id: "origin",
  /** The heading, a line a line. */
  lines: ["Hero for hire,", "1972"] as const,
  paragraphs: [
    "He began on paper. Luke Cage, Hero for Hire #1 has June 1972 on its cover; Archie Goodwin, George Tuska, Roy Thomas and John Romita Sr. made it.",
    "No Black superhero before him had carried his own title from its first issue.",
  ],
};
