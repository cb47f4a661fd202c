import { createElement } from "react";
import { film } from "#content/film.ts";
import type { FilmProblem } from "#content/film-words.ts";
import { diagnose } from "./diagnose.ts";
import { createFilmElement, type FilmElement } from "./film-element.ts";
import { filmState, setFilmState, timeHasMoved } from "./film-store.ts";
import { fileUrl } from "./film-url.ts";
import { clearLockScreen, showOnLockScreen } from "./media-session.ts";
import { pickFiles } from "./pick-files.ts";
import { moveFilm } from "./places.ts";
import { writeResume } from "./resume.ts";
import { savesData } from "./saves-data.ts";
import { watchLoading } from "./watch-loading.ts";

/** The code of the controls; asked for on intent, so that it is there by the time of the press. */
export const loadControls = () => import("./film-controls.tsx");

interface Attempt {
  /** What is left to try should the current file fail; addresses. */
  rest: string[];
  /** Where to begin, in seconds. */
  at: number;
}

let attempt: Attempt = { rest: [], at: 0 };
let stopWatching = () => {};
let restartPatience = () => {};

/**
 * Opens the film in a place of the page and plays it from a moment (seconds). To be called in a press. A film that
 * is open elsewhere comes here and goes on where it is.
 */
export function openFilm(slot: HTMLElement, at: number) {
  const open = filmState().element;
  if (open) {
    moveFilm(slot);
    open.host.focus({ preventScroll: true });
    return play(open.video);
  }
  const element = createFilmElement();
  setFilmState({ element, problem: null });
  moveFilm(slot);
  stopWatching = watch(element);
  start(element, at);
  element.host.focus({ preventScroll: true });
  showOnLockScreen();
}

/** Goes to a moment (seconds) of the open film and plays on from there. */
export function seekFilm(seconds: number) {
  const { element, problem } = filmState();
  if (!element) return;
  if (problem) return start(element, seconds);
  attempt.at = seconds;
  element.video.currentTime = seconds;
  play(element.video);
}

/** Tries again from where it broke. */
export function retryFilm() {
  const { element } = filmState();
  if (element) start(element, element.video.currentTime || attempt.at);
}

/** Takes the film off the page; where it was is remembered. */
export function closeFilm() {
  const { element } = filmState();
  if (!element) return;
  remember(element.video);
  stopWatching();
  element.video.pause();
  element.video.removeAttribute("src");
  element.video.load();
  element.host.remove();
  clearLockScreen();
  setFilmState({ element: null, parent: null, isMini: false, isLoading: false, problem: null });
  timeHasMoved();
}

function start(element: FilmElement, at: number) {
  if (!filmState().controls) void addControls(element.video);
  const pictureHeight = element.host.clientWidth * (film.height / film.width) * window.devicePixelRatio;
  const canPlay = (type: string) => element.video.canPlayType(type) !== "";
  const files = pickFiles(film.files, { savesData: savesData(), pictureHeight, canPlay });
  attempt = { rest: files.map(({ src }) => fileUrl(src)), at };
  restartPatience();
  setFilmState({ problem: null, isLoading: true });
  tryNext(element.video);
}

async function addControls(video: HTMLVideoElement) {
  try {
    const { FilmControls } = await loadControls();
    setFilmState({ controls: createElement(FilmControls) });
    video.controls = false;
  } catch {
    // Without ours the browser's own are better than none.
    video.controls = true;
  }
}

function tryNext(video: HTMLVideoElement) {
  const src = attempt.rest.shift();
  if (!src) return false;
  video.src = src;
  play(video);
  return true;
}

function play(video: HTMLVideoElement) {
  // Refused without a press, or overtaken by a pause: the controls then show that it is paused.
  video.play().catch(() => {});
}

function remember({ currentTime, ended }: HTMLVideoElement) {
  if (currentTime > 0) writeResume(ended ? null : currentTime);
}

function watch({ video }: FilmElement): () => void {
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
    writeResume(null);
    if (filmState().isMini) closeFilm();
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
