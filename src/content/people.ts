import type { QuoteSlug } from "./quotes.ts";

/** The alternative texts of the portraits (art/portraits.ts). */
export const portraitAlts = {
  figure: "A man in a hood, from the front, his face lost in shadow",
  lamp: "A lamp, lit, on a table",
  crown: "A plain crown with three points, hung crooked",
} as const;

export type PortraitName = keyof typeof portraitAlts;

/** The shape of the entries below; a `Person` is one of them. */
interface WrittenPerson {
  slug: string;
  name: string;
  /** The name on the poster, one entry for each line. */
  lines: readonly string[];
  actor: string;
  /** One sentence in the site's voice, under the name. */
  summary: string;
  facts: readonly { label: string; text: string }[];
  paragraphs: readonly string[];
  portrait: PortraitName;
  /** For search engines and shared links. */
  description: string;
  /** The series is about this person. The person's page also tells the story. */
  isLead?: boolean;
  /** The quotation by this person's actor, or about this person. */
  quote?: QuoteSlug;
}

export const people = [
  {
    slug: "luke-cage",
    name: "Luke Cage",
    lines: ["Luke", "Cage"],
    actor: "Mike Colter",
    summary: "Nothing gets through to him. Harlem does.",
    facts: [
      { label: "Played by", text: "Mike Colter" },
      { label: "Seen before in", text: "Jessica Jones" },
      { label: "Powers", text: "Great strength, unbreakable skin. He didn’t ask for either." },
      { label: "Works", text: "Sweeps at Pop’s barbershop, washes dishes in a club" },
      { label: "Wants", text: "To be left alone" },
    ],
    paragraphs: [
      "A fugitive with a new name sweeps up in a Harlem barbershop and washes dishes in a club. It is all the life he wants anyone to see.",
      "He could do more. Power on one side, duty on the other. After what he has been through, it is no wonder he hesitates.",
    ],
    portrait: "figure",
    isLead: true,
    description:
      "Luke Cage, played by Mike Colter: who he is, how he got to Harlem, who is around him, and where he comes from in the comics.",
  },
  {
    slug: "claire-temple",
    name: "Claire Temple",
    lines: ["Claire", "Temple"],
    actor: "Rosario Dawson",
    summary: "She leaves a light on.",
    facts: [
      { label: "Played by", text: "Rosario Dawson" },
      { label: "Seen before in", text: "Daredevil, Jessica Jones" },
      { label: "Work", text: "Nurse" },
      { label: "Appears in", text: "All three of Marvel’s Netflix series" },
    ],
    paragraphs: [
      "Marvel has made three series for Netflix so far. Claire Temple, a nurse, has walked into every one of them.",
      "Rosario Dawson calls it the hero’s journey: you see a need, and you decide that it is yours to answer.",
    ],
    portrait: "lamp",
    description:
      "Claire Temple, played by Rosario Dawson: a nurse who has walked into every one of Marvel’s series on Netflix so far.",
    quote: "the-heros-journey",
  },
  {
    slug: "cottonmouth",
    name: "Cottonmouth",
    lines: ["Cotton", "mouth"],
    actor: "Mahershala Ali",
    summary: "He all but runs Harlem.",
    facts: [
      { label: "Played by", text: "Mahershala Ali" },
      { label: "Real name", text: "Cornell Stokes" },
      { label: "Owns", text: "Harlem’s Paradise, a club" },
      { label: "Business", text: "Guns, behind the club" },
      { label: "Family", text: "Mariah Dillard, his cousin" },
    ],
    paragraphs: [
      "Cornell Stokes has a club named like a promise, and a business behind it that breaks it.",
      "When Luke goes uptown to be left alone, this is who he finds there, basically running the place.",
    ],
    portrait: "crown",
    description:
      "Cornell “Cottonmouth” Stokes, played by Mahershala Ali: he owns a club, and all but runs Harlem from behind it.",
    quote: "stay-idly-by",
  },
] as const satisfies readonly WrittenPerson[];

export type PersonSlug = (typeof people)[number]["slug"];

export interface Person extends WrittenPerson {
  slug: PersonSlug;
}

/** The person that the site is about. */
export const lead: Person = people.find((person: Person) => person.isLead) ?? people[0];

/** The person with a slug from an address, which may be any text. */
export function findPerson(slug: string | undefined): Person | undefined {
  return people.find((person) => person.slug === slug);
}

export function peopleBeside(slug: PersonSlug): readonly Person[] {
  return people.filter((person) => person.slug !== slug);
}

export function personTitle({ name, actor }: Person): string {
  return `${name}, played by ${actor}`;
}

export interface Step {
  label: string;
  text: string;
  /** Only the person's page tells this step, and not the home page. */
  isDetail?: boolean;
}

/** The lead's story in order of time, up to the start of the series. */
export const story: readonly Step[] = [
  { label: "Prison", text: "He goes to prison for a crime he didn’t commit." },
  {
    label: "The experiment",
    text: "An experiment is sabotaged. It leaves him with strength beyond any man’s, and skin that nothing gets through.",
  },
  { label: "Out", text: "He is free and he is wanted. He takes a new name.", isDetail: true },
  {
    label: "The loss",
    text: "The woman he fell in love with is dead. Strength is no help with that.",
    isDetail: true,
  },
  {
    label: "Hell’s Kitchen",
    text: "He runs a bar. A private investigator named Jessica Jones walks in. By the end there is no bar.",
  },
  { label: "Uptown", text: "A room, a broom, hair on the floor of Pop’s barbershop, and nobody asking." },
  {
    label: "Harlem",
    text: "Cottonmouth all but runs the place. Pulled out of the shadows, Luke has to fight for the heart of his city, and to face the past he tried to bury.",
  },
];

/** Headings and labels of a person's page. */
export const personCopy = { story: "How it happened", around: "Around him", others: "Who else" } as const;

const RELATED = [
  {
    name: "Claire Temple",
    actor: "Rosario Dawson",
    text: "A nurse. Seen in all three of Marvel’s Netflix series.",
  },
  { name: "Cottonmouth", actor: "Mahershala Ali", text: "Owns the club, and the business behind it." },
  { name: "Pop", actor: "Frankie Faison", text: "The barbershop is his, and it is neutral ground." },
  {
    name: "Misty Knight",
    actor: "Simone Missick",
    text: "A Harlem detective who wants the truth about him.",
  },
  { name: "Mariah Dillard", actor: "Alfre Woodard", text: "A local politician. Cottonmouth is her cousin." },
  { name: "Shades", actor: "Theo Rossi", text: "A criminal with a link to Luke’s past." },
];

/** The people around the lead; `slug` only for a person with a page. */
export const relatedPeople = RELATED.map((related) => ({
  ...related,
  slug: people.find(({ name }) => name === related.name)?.slug,
}));

export const origin = {
  id: "origin",
  /** The heading, one entry for each line. */
  lines: ["Hero for hire", "1972"] as const,
  paragraphs: [
    "He began on paper. Luke Cage, Hero for Hire #1 has June 1972 on its cover; Archie Goodwin, George Tuska, Roy Thomas and John Romita Sr. made it.",
    "No Black superhero before him had carried his own title from its first issue.",
  ],
};
