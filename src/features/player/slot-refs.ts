import { film } from "#content/film.ts";
import { closeFilm, openFilm, seekFilm } from "./film.ts";
import { filmState, setFilmState } from "./film-store.ts";
import { dockElement, moveFilm } from "./places.ts";

/**
 * A ref for a page's place for the film. React calls its cleanup while the page is still in the document: the film
 * leaves for the corner then, so it is never out of the document itself. In the corner it goes on if it was
 * playing, unless the next page takes it in.
 */
export function leaveForDock(slot: HTMLElement) {
  return () => {
    const { element } = filmState();
    const dock = dockElement();
    if (!element || !dock || element.host.parentElement !== slot) return;
    moveFilm(dock);
    queueMicrotask(() => {
      if (element.host.parentElement === dock && element.video.paused) closeFilm();
    });
  };
}

let mainSlot: HTMLElement | null = null;

/** Like leaveForDock, for the film's own page: a film that is playing already moves in at once. */
export function takeFilmIn(slot: HTMLElement) {
  mainSlot = slot;
  moveFilm(slot);
  const leave = leaveForDock(slot);
  return () => {
    mainSlot = null;
    leave();
  };
}

/** Plays the film from a moment (seconds), in the place that the film's page has for it if it is not open yet. */
export function playAt(seconds: number) {
  if (film.youtubeId) setFilmState({ youtubeAt: seconds });
  else if (filmState().element) seekFilm(seconds);
  else if (mainSlot) openFilm(mainSlot, seconds);
}
