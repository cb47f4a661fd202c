const FILM = "video[data-native-film]";

/**
 * For a press on the film's poster before the page is taken over; runs in the head of the page. Browsers differ in
 * whether a film that has not been loaded starts when its picture is pressed, so it is started here, in their own
 * player. Its controls are printed for who has no script; unseen they would cost a phone more than the first screen.
 */
export function startFilmWhenPressed() {
  function hideControls() {
    for (const film of document.querySelectorAll<HTMLVideoElement>(FILM)) film.controls = false;
  }
  function press(event: MouseEvent) {
    const { target } = event;
    if (!(target instanceof HTMLVideoElement && target.matches(FILM) && target.paused)) return;
    event.preventDefault();
    target.controls = true;
    document.documentElement.dataset.nativeFilm = "";
    void target.play();
  }
  document.addEventListener("readystatechange", hideControls, { once: true });
  document.addEventListener("click", press, { capture: true });
}
