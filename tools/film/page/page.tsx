import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { loadIllustrations } from "#art/illustration.tsx";
import { film } from "#content/film.ts";
import { Frame, sceneAt } from "./frame.tsx";
import "./page.css";

export type FilmPage = {
  /** Draws a frame, and gives its markup: frames with the same markup are the same picture. */
  show(frame: number): { markup: string; scene: string };
};

declare global {
  var film: FilmPage;
}

const root = document.querySelector<HTMLElement>("#frame")!;
const reactRoot = createRoot(root);

await Promise.all([
  loadIllustrations(),
  document.fonts.load("100px 'League Gothic Variable'"),
  document.fonts.load("500 20px 'Archivo Variable'"),
  document.fonts.load("750 20px 'Archivo Variable'"),
]);

globalThis.film = {
  show(frame) {
    const beat = ((frame / film.framesPerSecond) * film.beatsPerMinute) / 60;
    flushSync(() => reactRoot.render(<Frame beat={beat} />));
    return { markup: root.innerHTML, scene: sceneAt(beat).Draw.name };
  },
};
