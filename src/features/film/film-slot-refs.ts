import { hasOwnFilm } from "#content/film.ts";
import { closeFilm, openFilm, seekFilm } from "./film-actions.ts";
import { filmState, setFilmState } from "./film-store.ts";
import { currentDock, moveFilm } from "./film-placement.ts";

/**
 * A ref for a page's place for the film. React calls its cleanup while the page is still in the document: the film
 * leaves for the corner then, so it is never out of the document itself. In the corner it goes on if it was
 * playing, unless the next page takes it in.
 */
export function leaveForMiniPlayer(slot: HTMLElement) {
  return () => {
    const { element } = filmState();
    const dock = currentDock();
    if (!element || !dock || element.host.parentElement !== slot) return;
    moveFilm(dock);
    queueMicrotask(() => {
      if (element.host.parentElement === dock && element.video.paused) closeFilm();
    });
  };
}

let mainSlot: HTMLElement | null = null;

/** Like leaveForMiniPlayer, for the film's own page: a film that is playing already moves in at once. */
export function claimFilm(slot: HTMLElement) {
  mainSlot = slot;
  moveFilm(slot);
  const leave = leaveForMiniPlayer(slot);
  return () => {
    mainSlot = null;
    leave();
  };
}

/** Plays the film from a moment (seconds), in the place that the film's page has for it if it is not open yet. */
export function playAt(seconds: number) {
  if (!hasOwnFilm) setFilmState({ youtubeAt: seconds });
  else if (filmState().element) seekFilm(seconds);
  else if (mainSlot) openFilm(mainSlot, seconds);
}
