const FACADE = "[data-facade]";
const FILM = "[data-native-film]";

/**
 * Starts the native film for a press on the poster before hydration; runs in the head of the page. The native controls
 * are for visitors without JavaScript: they would cost a phone more layout than the first screen.
 */
export function startNativeFilmOnPress() {
  function hideControls() {
    for (const film of document.querySelectorAll<HTMLVideoElement>(FILM)) film.controls = false;
  }
  function press(event: MouseEvent) {
    const facade = (event.target as Element).closest(FACADE);
    const film = facade?.querySelector<HTMLVideoElement>(FILM);
    // A press that began on this film and ended after hydration has no target but the facade.
    if (!film && facade === event.target) facade?.querySelector("button")?.click();
    if (!film?.paused) return;
    event.preventDefault();
    film.controls = true;
    document.documentElement.dataset.nativeFilm = "";
    // The styles hide the button that may have been pressed.
    film.focus();
    // The browser's controls show a film that does not play.
    film.play().catch(() => {});
  }
  document.addEventListener("readystatechange", hideControls, { once: true });
  document.addEventListener("click", press, { capture: true });
}
