import { film, hasOwnFilm } from "./film.ts";
import { pressLabel } from "./home.ts";
import { premiereDay } from "./premiere-dates.ts";
import { quoteSource } from "./quotes.ts";
import { show } from "./show.ts";
import { saveImage } from "./site-copy.ts";

/** On every image, in display type. */
export const dateLine = `${premiereDay} on ${show.network}`;

/** The lines with the date. On a card that does not name the series, the name comes first. */
export function dateLines(isNamed: boolean): string[] {
  return isNamed ? [dateLine] : [show.title, dateLine];
}

const wallpapers = [
  { shape: "phone", label: "Phone", use: "a lock screen", width: 1290, height: 2796 },
  { shape: "desktop", label: "Desktop", use: "a large screen", width: 2560, height: 1440 },
] as const;

/** The poster in three states, each in the shapes that the build makes of it. */
export const posters = [
  {
    state: "question",
    label: "Until the premiere",
    line: dateLine,
    shapes: [...saveImage.shapes, ...wallpapers],
  },
  { state: "night", label: "The last day", line: dateLine, shapes: [...saveImage.shapes, ...wallpapers] },
  {
    state: "here",
    label: "The premiere",
    line: `Streaming now on ${show.network}`,
    shapes: saveImage.shapes,
  },
] as const;

export type Poster = (typeof posters)[number];
export type PosterShape = (typeof posters)[0]["shapes"][number];

const ownFiles = [
  ...film.files.map(({ src, type, height }) => ({
    src,
    label: `MP4, ${type.includes("av01") ? "AV1" : "H.264"}, ${height} lines`,
  })),
  { src: film.captions, label: "Captions, WebVTT" },
];

/** The page for journalists. Its credits come from home.ts, and the words about the code from site-copy.ts. */
export const press = {
  title: `${show.siteName} Press`,
  heading: pressLabel,
  description: `Images, the film’s files, facts and credits of ${show.title}, and the countdown for your page. Links only, no form.`,
  about: `Luke Cage is Marvel’s third series on ${show.network}, after Daredevil and Jessica Jones. A sabotaged experiment gave a prisoner great strength and skin that nothing gets through. Now he is a fugitive with a broom in a Harlem barbershop, until the fight for the heart of his city finds him. Mike Colter plays him. ${show.creator} created the series and runs it. Thirteen episodes start at once, on ${premiereDay}.`,
  posters: "Poster",
  quotes: "Quotes",
  film: "Film",
  /** A hosted film has only its frame here. */
  files: [{ src: film.poster.jpg, label: "A frame, JPEG" }, ...(hasOwnFilm ? ownFiles : [])],
  credits: "Credits",
  embed: "Countdown",
  license: "License and source",
  licenseText: [
    "The code is under the MIT license. The drawings, the film and the music were made for this site. Name it where you publish them.",
    `The quotations: ${quoteSource}.`,
  ],
} as const;
