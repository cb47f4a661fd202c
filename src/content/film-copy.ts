/** Why the film is not playing, in plain words. */
export const filmProblems = {
  offline: "The connection is gone, and the film with it.",
  missing: "The film is not where it should be. That is our mistake, not yours.",
  unreadable: "This browser could not read the film. The file may be damaged, or of a kind it doesn’t know.",
  slow: "Nothing after eight seconds. The connection may be too slow for a film just now.",
} as const;

export type FilmProblem = keyof typeof filmProblems;

export const filmCopy = {
  label: "Film",
  /** On its poster; a moment is written "0:19". */
  play: (length: string) => `Play, ${length}`,
  playFrom: (moment: string) => `Play from ${moment}`,
  resume: (moment: string) => `Resume at ${moment}`,
  fromTheStart: "From the start",
  /** At its end. */
  readQuotes: "Read the quotes",
  /** What a link asked for that is not a moment of the film. */
  noMoment: (text: string) => `“${text}” is not a moment of this film.`,
  isElsewhere: "Watch it here",
  loading: "Loading",
  problemHeading: "The film won’t play",
  transcriptStays: "Every word of it is in the transcript.",
  tryAgain: "Try again",
  file: "Download the featurette",
  /** As a browser's own player lists them. */
  tracks: { captions: "English", descriptions: "Descriptions", chapters: "Chapters" },
  youtube: {
    notice: "Pressing play loads YouTube, which may set cookies and learn that you were here.",
    link: "Watch on YouTube",
    dark: "If it stays dark, the words are in the transcript.",
  },
} as const;

export const transcriptCopy = {
  heading: "Transcript",
  find: "Find a word",
  notSaid: "No match",
  /** Which match it is, from 1. */
  place: (place: number, found: number) => `${place} of ${found}`,
  previous: "Previous line",
  next: "Next line",
  take: {
    label: "Keep the transcript",
    copy: { copy: "Copy all", copied: "Copied.", refused: "Select and copy it here.", field: "Transcript" },
    text: "Text",
    captions: "Captions (VTT)",
    print: "Print",
  },
} as const;

/** Passing the film on at a moment of it, written "0:19". */
export const momentCopy = {
  copy: (moment: string) => `Copy link at ${moment}`,
  share: (moment: string) => `Share from ${moment}`,
} as const;
