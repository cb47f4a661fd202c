import { cues } from "#content/film-cues.ts";
import { chapters, film } from "#content/film.ts";

/** The whole film as plain text, line by line under the titles of its chapters; what is seen stands in parentheses. */
export function plainTranscript(): string {
  const paragraphs = chapters.map(({ start, end, title }) => {
    const lines = cues.filter((cue) => cue.start >= start && cue.start < end);
    const texts = lines.map(({ kind, text, speaker }, index) => {
      if (kind === "description") return `(${text})`;
      const isSameSpeaker = lines.slice(0, index).findLast((line) => line.speaker)?.speaker === speaker;
      return speaker && !isSameSpeaker ? `${speaker}: ${text}` : text;
    });
    return [title.toUpperCase(), ...texts].join("\n");
  });
  return `${[film.title, ...paragraphs].join("\n\n")}\n`;
}
