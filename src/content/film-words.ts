/** Why the film is not playing, in plain words. */
export const filmProblems = {
  offline: "The connection is gone, and the film with it.",
  missing: "The film is not where it should be. That is our mistake, not yours.",
  unreadable: "This browser could not read the film. The file may be damaged, or of a kind it doesn’t know.",
  slow: "Eight seconds, and nothing came. The connection may be too slow for a film just now.",
} as const;

export type FilmProblem = keyof typeof filmProblems;

export const filmKeys: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ["Space", "K"], does: "Play or pause" },
  { keys: ["J", "L"], does: "Back or on by ten seconds" },
  { keys: ["Left", "Right"], does: "Back or on by five" },
  { keys: ["Up", "Down"], does: "Louder, softer" },
  { keys: ["M"], does: "Sound off or on" },
  { keys: ["C"], does: "Captions" },
  { keys: ["F"], does: "Full screen" },
  { keys: ["<", ">"], does: "Slower, faster" },
  { keys: ["0 to 9"], does: "To a tenth of the film" },
  { keys: ["?"], does: "This list" },
];

export const filmWords = {
  keysHeading: "Keys, while the film has the focus",
  transcriptHeading: "Transcript",
  problemHeading: "No film",
  transcriptStays: "Every word of it is in the transcript.",
  youtube: {
    notice: "Pressing play loads YouTube, which may set cookies and learn that you were here.",
    link: "Watch on YouTube",
    dark: "If it stays dark, the words are in the transcript.",
  },
} as const;
