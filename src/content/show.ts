import { premiereDay, premiereTime, premiereTimeUtc } from "./premiere-dates.ts";
import { premiereZoneWord } from "./premiere.ts";

export const show = {
  title: "Luke Cage",
  /** In the names of files and of the calendar event. */
  slug: "luke-cage",
  name: "Marvel’s Luke Cage",
  kind: "A Netflix original series",
  network: "Netflix",
  siteName: "Who is Luke Cage?",
  /** The poster's question, split where lines may break. From the premiere on, the poster shows the name alone. */
  question: { lead: "Who is", name: ["Luke", "Cage"], mark: "?" },
  description: `Strength he didn’t ask for, a broom in a Harlem barbershop, and a neighborhood that won’t leave him alone. Luke Cage starts on Netflix on ${premiereDay}.`,
  watch: { label: "Watch on Netflix", href: "https://www.netflix.com/search?q=luke%20cage" },
  playFilm: "Play the featurette",
  /** The bar of the poster from the premiere on. */
  here: { now: "Streaming now.", tab: "It’s here", text: "See all thirteen episodes" },
  seasonNumber: 1,
  creator: "Cheo Hodari Coker",
  companies: ["Marvel Television", "ABC Studios"],
} as const;

/** The line with the date, on every page but the home page. A time is written "306 days". */
export const strip = {
  label: "Premiere",
  date: `${premiereDay} on ${show.network}.`,
  left: (time: string) => `${time}.`,
  soon: (time: string) => `In ${time}.`,
} as const;

/** The premiere in its own time zone; also the text without JavaScript. */
export const premiereInWords = `All thirteen episodes: ${premiereDay}, ${premiereTime} ${premiereZoneWord}.`;
export const yourTime = "Your time:";
/** The countdown as a sentence. */
export const untilPremiere = (time: string) => `${time} until ${show.title}`;
export const lessThanAMinute = "Less than a minute";
export const premiereInUtc = `${premiereTimeUtc} UTC`;

/** Below the digits. */
export const unitLabels = {
  days: "days",
  hours: "hours",
  minutes: "minutes",
  seconds: "seconds",
} as const;
/** Above the last hour's digits. */
export const untilTitle = `Until ${show.title}`;
