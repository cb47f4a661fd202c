const FACADE = "[data-facade]";
const FILM = "[data-native-film]";

/**
 * For a press on the film's poster, or on the button below it, before the page is taken over; runs in the head of the
 * page. Browsers differ in whether a film that has not been loaded starts when its picture is pressed, so it is started
 * here, in their own player. Its controls are printed for who has no script; unseen they would cost a phone more than
 * the first screen.
 */
export function startNativeFilmOnPress() {
  function hideControls() {
    for (const film of document.querySelectorAll<HTMLVideoElement>(FILM)) film.controls = false;
  }
  function press(event: MouseEvent) {
    const facade = (event.target as Element).closest(FACADE);
    const film = facade?.querySelector<HTMLVideoElement>(FILM);
    if (!film?.paused) return;
    event.preventDefault();
    film.controls = true;
    document.documentElement.dataset.nativeFilm = "";
    // The button that may have been pressed is gone now.
    film.focus();
    void film.play();
  }
  document.addEventListener("readystatechange", hideControls, { once: true });
  document.addEventListener("click", press, { capture: true });
}
