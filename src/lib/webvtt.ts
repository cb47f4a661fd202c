import { HOUR_MS, MINUTE_MS, SECOND_MS } from "./instants.ts";

export type TimedText = {
  /** Seconds from the start of the film. */
  start: number;
  end: number;
  text: string;
  /** Becomes a voice span, which players may show and style. */
  speaker?: string | undefined;
};

/** Seconds as a WebVTT timestamp, to the nearest millisecond: 71.5 is "00:01:11.500". */
export function vttTime(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const part = (unit: number, base: number, digits = 2) =>
    String(Math.floor(milliseconds / unit) % base).padStart(digits, "0");
  return `${part(HOUR_MS, 100)}:${part(MINUTE_MS, 60)}:${part(SECOND_MS, 60)}.${part(1, 1000, 3)}`;
}

// A blank line would end the cue and "-->" would break its header; "<" and "&" begin tags and references.
function vttText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/\s*\n\s*/g, "\n")
    .trim();
}

/** A complete WebVTT file (https://www.w3.org/TR/webvtt1/). Cues keep their order; their times are not checked. */
export function toWebVtt(cues: readonly TimedText[]): string {
  const blocks = cues.map(({ start, end, text, speaker }) => {
    const voice = speaker ? `<v ${vttText(speaker).replaceAll("\n", " ")}>` : "";
    return `${vttTime(start)} --> ${vttTime(end)}\n${voice}${vttText(text)}\n`;
  });
  return ["WEBVTT\n", ...blocks].join("\n");
}
