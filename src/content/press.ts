import { premiereDay } from "./premiere-dates.ts";
import { show } from "./show.ts";
import { saveImage } from "./site-copy.ts";

/** On every image, in display type. */
export const dateLine = `${premiereDay} on ${show.network}`;

/** The lines with the date; the series goes first on a card that does not name it. */
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

/** The file of a poster, below the base. */
export function posterImage(state: Poster["state"], shape: PosterShape["shape"]): string {
  return `/images/poster-${state}-${shape}.png`;
}
