import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { film } from "#content/film.ts";
import { renderScore } from "#film/score/score.ts";
import { Frame } from "./frame.tsx";
import "./page.css";

export type FilmPage = {
  frameCount: number;
  /** Draws a frame and returns its markup: frames with the same markup are the same picture. */
  show(frame: number): string;
  /** Interleaved 16-bit stereo at 48 kHz, as base64. */
  score(): Promise<string>;
};

declare global {
  var film: FilmPage;
}

const root = document.querySelector<HTMLElement>("#frame")!;
const reactRoot = createRoot(root);

await Promise.all([
  document.fonts.load("100px 'League Gothic Variable'"),
  document.fonts.load("500 20px 'Archivo Variable'"),
  document.fonts.load("750 20px 'Archivo Variable'"),
]);

globalThis.film = {
  frameCount: Math.round(film.durationSeconds * film.framesPerSecond),
  show(frame) {
    const beat = ((frame / film.framesPerSecond) * film.beatsPerMinute) / 60;
    flushSync(() => reactRoot.render(<Frame beat={beat} />));
    return root.innerHTML;
  },
  score: renderScore,
};
