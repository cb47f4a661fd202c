import { filmState, setFilmState } from "./film-store.ts";

/** The corner that the layout keeps for a film whose page has been left. */
let dock: HTMLElement | null = null;

/** A ref for the layout's corner. */
export function dockRef(element: HTMLElement | null) {
  dock = element;
}

/** The layout's corner; null until it is there. */
export function currentDock(): HTMLElement | null {
  return dock;
}

/**
 * Moves the film, playing, to another parent. `moveBefore` keeps everything (focus, picture in picture). Elsewhere it
 * is taken out and put back in one task, over which the HTML standard keeps media playing; measured in Firefox 153
 * and WebKitGTK: no pause, no drift.
 */
export function moveFilm(parent: HTMLElement) {
  const host = filmState().element?.host;
  if (!host) return;
  if (host.parentElement !== parent) {
    if (host.isConnected && "moveBefore" in parent) parent.moveBefore(host, null);
    else parent.append(host);
  }
  const isMini = parent === dock;
  host.dataset.place = isMini ? "mini" : "slot";
  setFilmState({ parent, isMini });
}
