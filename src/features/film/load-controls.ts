import { createElement } from "react";
import { once } from "#lib/async.ts";
import { filmState, setFilmState } from "./film-store.ts";

/** The code of the controls; asked for on intent, so that it is there by the time of the press. */
export const loadControls = once(() => import("./controls/film-controls.tsx"));

/** Gives the film our controls as soon as their code is there. Without it the browser's own are better than none. */
export async function addControls(video: HTMLVideoElement) {
  if (filmState().controls) return;
  try {
    const { FilmControls } = await loadControls();
    setFilmState({ controls: createElement(FilmControls) });
    video.controls = false;
  } catch {
    video.controls = true;
  }
}
