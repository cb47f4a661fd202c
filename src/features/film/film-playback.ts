import { film } from "#content/film.ts";
import type { FilmProblem } from "#content/film-copy.ts";
import { withBase } from "#lib/url.ts";
import { savesData } from "#lib/dom.ts";
import { diagnose } from "./diagnose.ts";
import { filmState, setFilmState, timeHasMoved } from "./film-store.ts";
import { addControls } from "./load-controls.ts";
import { pickFiles } from "./pick-files.ts";
import { writeSavedPosition } from "./saved-position.ts";
import { watchLoading } from "./watch-loading.ts";

/** What is left to try should the current file fail, and where to begin, in seconds. */
let attempt: { rest: string[]; at: number } = { rest: [], at: 0 };
let restartPatience = () => {};

/** Loads the best file for this visitor, or the next best should that fail, and plays it from a moment (seconds). */
export function playFrom(video: HTMLVideoElement, at: number) {
  const pictureHeight = video.clientWidth * (film.height / film.width) * window.devicePixelRatio;
  const canPlay = (type: string) => video.canPlayType(type) !== "";
  const files = pickFiles(film.files, { savesData: savesData(), pictureHeight, canPlay });
  attempt = { rest: files.map(({ src }) => withBase(src)), at };
  restartPatience();
  setFilmState({ problem: null, isLoading: true });
  tryNext(video);
  void addControls(video);
}

/** Tries again from where it broke. The button for that goes, so the focus goes to the film. */
export function playAgain() {
  const { element } = filmState();
  if (!element) return;
  element.host.focus({ preventScroll: true });
  playFrom(element.video, element.video.currentTime || attempt.at);
}

/** Plays on from where it is; a refusal is left to be seen. */
export function resume(video: HTMLVideoElement) {
  // Refused without a press, or overtaken by a pause: the controls then show that it is paused.
  video.play().catch(() => {});
}

/** Keeps the moment that the film is at for the next visit; a film that has ended is forgotten. */
export function remember({ currentTime, ended }: HTMLVideoElement) {
  if (currentTime > 0) writeSavedPosition(ended ? null : currentTime);
}

function tryNext(video: HTMLVideoElement): boolean {
  const src = attempt.rest.shift();
  if (!src) return false;
  video.src = src;
  resume(video);
  return true;
}

/** Follows what the element tells of itself; the function that is returned ends that. */
export function watchPlayback(video: HTMLVideoElement, { onEndInCorner }: { onEndInCorner: () => void }) {
  const listening = new AbortController();
  const { signal } = listening;
  const on = (type: string, listener: () => void) => video.addEventListener(type, listener, { signal });
  const fail = (problem: FilmProblem) => {
    restartPatience();
    setFilmState({ problem, isLoading: false });
  };

  on("loadedmetadata", () => {
    if (attempt.at > 0) video.currentTime = attempt.at;
  });
  on("error", () => {
    if (video.currentTime > 0) attempt.at = video.currentTime;
    if (!tryNext(video)) void diagnose(video.currentSrc).then((problem) => !signal.aborted && fail(problem));
  });
  for (const type of ["timeupdate", "seeking", "emptied"]) on(type, timeHasMoved);
  for (const type of ["pause", "seeked"]) on(type, () => remember(video));
  on("ended", () => {
    writeSavedPosition(null);
    if (filmState().isMini) onEndInCorner();
  });
  // A phone may end a page that is hidden without a word.
  document.addEventListener("visibilitychange", () => remember(video), { signal });
  restartPatience = watchLoading(video, {
    signal,
    onLoading: (isLoading) => setFilmState(isLoading ? { isLoading } : { isLoading, problem: null }),
    onTooLong: () => fail(navigator.onLine ? "slow" : "offline"),
  });
  return () => listening.abort();
}
