export const transcriptWords = {
  heading: "Transcript",
  find: "Find a word",
  notSaid: "Not said",
  /** Which of the lines with the word it is, from 1. */
  place: (place: number, found: number) => `${place} of ${found}`,
  previous: "Previous line",
  next: "Next line",
} as const;

/** Passing the film on at a moment of it, written "0:19". */
export const momentWords = {
  copy: (moment: string) => `Copy link at ${moment}`,
  share: (moment: string) => `Share from ${moment}`,
} as const;
