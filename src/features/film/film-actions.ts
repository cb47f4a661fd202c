import { createFilmElement } from "./film-element.ts";
import { resume, playFrom, remember, watchPlayback } from "./film-playback.ts";
import { filmState, setFilmState, timeHasMoved } from "./film-store.ts";
import { clearLockScreen, showOnLockScreen } from "./media-session.ts";
import { moveFilm } from "./film-placement.ts";

let stopWatching = () => {};

/**
 * Opens the film in a place of the page and plays it from a moment (seconds). To be called in a press. A film that
 * is open elsewhere comes here and goes on where it is.
 */
export function openFilm(slot: HTMLElement, at: number) {
  const isOpen = filmState().element !== null;
  const element = filmState().element ?? createFilmElement();
  setFilmState({ element });
  moveFilm(slot);
  element.host.focus({ preventScroll: true });
  if (isOpen) return resume(element.video);
  stopWatching = watchPlayback(element.video, { onEndInCorner: closeFilm });
  playFrom(element.video, at);
  showOnLockScreen();
}

/** Goes to a moment (seconds) of the open film and plays on from there. */
export function seekFilm(seconds: number) {
  const { element, problem } = filmState();
  if (!element) return;
  if (problem || element.video.readyState === HTMLMediaElement.HAVE_NOTHING)
    return playFrom(element.video, seconds);
  element.video.currentTime = seconds;
  resume(element.video);
}

/** Takes the film off the page; where it was is remembered. A focus that was in it goes to the page. */
export function closeFilm() {
  const { element } = filmState();
  if (!element) return;
  const hadFocus = element.host.contains(document.activeElement);
  remember(element.video);
  stopWatching();
  element.video.pause();
  element.video.removeAttribute("src");
  element.video.load();
  element.host.remove();
  clearLockScreen();
  setFilmState({ element: null, parent: null, isMini: false, isLoading: false, problem: null });
  timeHasMoved();
  if (hadFocus) document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
}
