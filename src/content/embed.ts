import { show } from "./show.ts";

/** The countdown for other people's pages. */
export const embed = {
  /** Below the base. It is no page of the site, so content/paths.ts does not list it. */
  path: "/embed/countdown",
  title: `Countdown to ${show.title}`,
  /** Pixels; it is as wide as what it is put in, from 200 up. */
  height: 240,
  label: "Countdown for your site",
  heading: "Hang it up",
  text: "A countdown that fits any column from 200 pixels up. No tracker, no cookie.",
  copy: "Copy the code",
  code: "Code for your page",
} as const;
