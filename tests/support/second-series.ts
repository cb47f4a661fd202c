import type { ContentEdit } from "./built-site.ts";

/** The name of an invented series: one word, so that the poster has one line less. */
export const SECOND_TITLE = "Nightfall";
export const YOUTUBE_ID = "abc_123-XYZ";

/** Makes the content that of another series: another name, one person, two quotations, a film on YouTube. */
export const SECOND_SERIES: readonly ContentEdit[] = [
  [/\["Luke", "Cage"\]/g, `["${SECOND_TITLE}"]`],
  [/Marvel’s Luke Cage|Luke Cage|Luke/g, SECOND_TITLE],
  [/luke-cage|luke%20cage/g, "nightfall"],
  [/(?<=: FilmSource = ).*/, `{ kind: "hosted", youtubeId: "${YOUTUBE_ID}" };`],
  [/ {2}\{\n {4}slug: "powers-he-didnt-ask-for".*?\n {2}\},\n/s, ""],
  [/ {2}\{\n {4}slug: "claire-temple",\n {4}name.*?(?=\] as const satisfies)/s, ""],
  [/person: "claire-temple"/, 'person: "nightfall"'],
];
