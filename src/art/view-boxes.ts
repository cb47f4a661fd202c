/** The drawings that are svg files in this folder, each with its view box: a page needs that before the file comes. */
export const VIEW_BOXES = {
  "bars-and-pole": "0 0 340 460",
  broom: "0 0 300 600",
  crown: "0 0 320 250",
  "dark-house": "0 0 480 540",
  disc: "-190 -190 380 380",
  "figure-back": "0 0 800 900",
  "figure-front": "0 0 800 1100",
  "fist-hole": "0 0 1600 700",
  hole: "262 494 68 68",
  hood: "0 0 480 460",
  lamp: "0 0 400 460",
  "record-sleeve": "0 0 600 400",
  roofline: "0 -60 2400 480",
  "torn-clip": "0 0 1 1",
} as const;

export type IllustrationName = keyof typeof VIEW_BOXES;
