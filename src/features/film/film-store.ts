import { chapters, film, hasOwnFilm } from "#content/film.ts";
import type { FilmProblem } from "#content/film-copy.ts";
import { withTimeout } from "#lib/async.ts";
import { fetchBlob, savesData } from "#lib/dom.ts";
import { withBase } from "#lib/url.ts";
import { createFilmElement, type FilmElement } from "./film-element.ts";
import { findProblem, watchLoading } from "./film-loading.ts";
import { saveFilmSettings } from "./film-settings.ts";
import { measureDecoding, measuredDecoding, pickFiles } from "./pick-files.ts";

export const CORNERS = ["bottom right", "bottom left", "top left", "top right"] as const;
export type Corner = (typeof CORNERS)[number];

export const CLOSED = {
  element: null as FilmElement | null,
  /** Where the film is: a slot of a page, or the dock of the layout. */
  parent: null as HTMLElement | null,
  /** In the dock it is the small player in a corner of the window. */
  isMini: false,
  isLoading: false,
  problem: null as FilmProblem | null,
  corner: "bottom right" as Corner,
  /** Where a film on YouTube was started; null before that. */
  youtubeSeconds: null as number | null,
};

export type FilmState = typeof CLOSED;

const DOWNLOAD_TIMEOUT_MS = 30_000;

/** The film's one store. Time, pause and volume are not in its state: the media element knows them. */
function createFilm() {
  let state = CLOSED;
  const listeners = new Set<() => void>();
  let dock: HTMLElement | null = null;
  let mainSlot: HTMLElement | null = null;
  let session = new AbortController();
  let download = new AbortController();
  let filesLeft: string[] = [];
  let startSeconds = 0;
  let restartLoadingTimer = () => {};

  function update(change: Partial<FilmState>) {
    state = { ...state, ...change };
    notify();
  }

  function notify() {
    for (const listener of listeners) listener();
  }

  /**
   * Moves the film to another parent while it plays. Without `moveBefore` the film is removed and inserted in one task,
   * over which media keep playing (HTML standard; no pause in Firefox 153 and WebKitGTK).
   */
  function move(parent: HTMLElement) {
    const host = state.element?.host;
    if (!host) return;
    if (host.parentElement !== parent) {
      if (host.isConnected && "moveBefore" in parent) parent.moveBefore(host, null);
      else parent.append(host);
    }
    const isMini = parent === dock;
    host.dataset.place = isMini ? "mini" : "slot";
    update({ parent, isMini });
  }

  /** In a press: plays the film in a slot from a moment (seconds); one that is open elsewhere comes and plays on. */
  function open(slot: HTMLElement, seconds: number) {
    const isOpen = state.element !== null;
    // Before the page changes: measuring then would lay out the page in the press.
    const width = slot.clientWidth;
    const element = state.element ?? createFilmElement();
    // The poster stays behind the picture until there is a picture.
    const poster = slot.parentElement?.querySelector("img")?.currentSrc;
    if (poster && !isOpen) element.video.style.backgroundImage = `url("${poster}")`;
    update({ element });
    move(slot);
    // After React has removed the poster, so that the page is laid out once.
    queueMicrotask(() => element.host.focus({ preventScroll: true }));
    if (isOpen) return void element.video.play();
    session = new AbortController();
    listen(element, session.signal);
    playFrom(element.video, seconds, width);
  }

  /** Plays the film from a moment (seconds); a film that is not open opens in the slot of its own page. */
  function seek(seconds: number) {
    if (!hasOwnFilm) return update({ youtubeSeconds: seconds });
    const { element, problem } = state;
    if (!element) return mainSlot ? open(mainSlot, seconds) : undefined;
    if (problem || element.video.readyState === HTMLMediaElement.HAVE_NOTHING)
      return playFrom(element.video, seconds);
    element.video.currentTime = seconds;
    void element.video.play();
  }

  function close() {
    const { element } = state;
    if (!element) return;
    const hadFocus = element.host.contains(document.activeElement);
    savePosition(element.video);
    session.abort();
    download.abort();
    element.video.pause();
    URL.revokeObjectURL(element.video.src);
    element.video.removeAttribute("src");
    element.video.load();
    element.host.remove();
    update({ ...CLOSED, corner: state.corner });
    if (hadFocus) document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
  }

  /** Tries again from where the film broke. The retry button disappears, so the focus moves to the film. */
  function retry() {
    const { element } = state;
    if (!element) return;
    element.host.focus({ preventScroll: true });
    playFrom(element.video, element.video.currentTime || startSeconds);
  }

  /** Loads the best file for this visitor, or the next best if that fails, and plays it from a moment (seconds). */
  function playFrom(video: HTMLVideoElement, seconds: number, width = video.clientWidth) {
    const files = pickFiles(film.files, {
      savesData: savesData(),
      pictureHeight: width * (film.height / film.width) * window.devicePixelRatio,
      canPlay: (type) => video.canPlayType(type) !== "",
      decodingOf: measuredDecoding,
    });
    filesLeft = files.map(({ src }) => withBase(src));
    startSeconds = seconds;
    restartLoadingTimer();
    update({ problem: null, isLoading: true });
    playNextFile(video);
  }

  function playNextFile(video: HTMLVideoElement): boolean {
    const src = filesLeft.shift();
    if (!src) return false;
    download.abort();
    // With this fragment the browser seeks before it plays (https://www.w3.org/TR/media-frags/#naming-time).
    video.src = `${src}#t=${startSeconds}`;
    void video.play();
    return true;
  }

  /**
   * A browser cannot seek in a file whose host ignores range requests, but it can seek in memory. This downloads the
   * whole file and continues from there. Until then a film that starts at 0 plays as it comes; another one waits.
   */
  async function playFromMemory(video: HTMLVideoElement) {
    download = new AbortController();
    const { signal } = download;
    const url = video.currentSrc;
    const canPlayMeanwhile = startSeconds === 0;
    if (!canPlayMeanwhile) {
      video.removeAttribute("src");
      video.load();
    }
    try {
      const blob = await withTimeout(fetchBlob(url, signal), DOWNLOAD_TIMEOUT_MS);
      const isPlaying = !canPlayMeanwhile || !video.paused;
      if (canPlayMeanwhile) startSeconds = video.currentTime;
      video.src = `${URL.createObjectURL(blob)}#t=${startSeconds}`;
      if (isPlaying) void video.play();
    } catch {
      if (signal.aborted) return;
      download.abort();
      if (!canPlayMeanwhile) failToLoad();
    }
  }

  function fail(problem: FilmProblem) {
    restartLoadingTimer();
    update({ problem, isLoading: false });
  }

  function failToLoad() {
    fail(navigator.onLine ? "slow" : "offline");
  }

  function listen({ host, video }: FilmElement, signal: AbortSignal) {
    const on = (type: string, listener: () => void) => video.addEventListener(type, listener, { signal });
    on("loadedmetadata", () => !canSeek(video) && void playFromMemory(video));
    on("playing", () => (video.style.backgroundImage = ""));
    on("error", () => {
      if (video.currentTime > 0) startSeconds = video.currentTime;
      if (!playNextFile(video))
        void findProblem(video.currentSrc).then((problem) => !signal.aborted && fail(problem));
    });
    for (const type of ["timeupdate", "seeking", "emptied", "ended"]) on(type, notify);
    // The announcer says the current line when the focus comes to the film, also while it is paused.
    host.addEventListener("focusin", notify, { signal });
    // WebKit reports too little data for a film that plays.
    on("timeupdate", () => {
      if (!video.paused && !video.seeking && video.currentTime > startSeconds) update({ problem: null });
    });
    for (const type of ["pause", "seeked"]) on(type, () => savePosition(video));
    on("ended", () => {
      savePosition(video);
      if (state.isMini) close();
    });
    // A phone may end a hidden page without another event.
    document.addEventListener("visibilitychange", () => savePosition(video), { signal });
    const onLoading = (isLoading: boolean) =>
      update(isLoading ? { isLoading } : { isLoading, problem: null });
    restartLoadingTimer = watchLoading(video, signal, onLoading, failToLoad);
  }

  return {
    getState: () => state,
    update,
    /** Calls back whenever the state or the film's time may have changed. */
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    move,
    open,
    seek,
    close,
    retry,
    setDock(element: HTMLElement | null) {
      dock = element;
    },
    /**
     * A ref for a page's slot; the slot of the film's own page (`isMain`) claims an open film. React calls the cleanup
     * while the page is still there: the film moves to the dock, and stays if it plays and no slot claims it.
     */
    attachSlot(slot: HTMLElement, isMain: boolean) {
      void measureDecoding(film.files);
      if (isMain) {
        mainSlot = slot;
        move(slot);
      }
      return () => {
        if (mainSlot === slot) mainSlot = null;
        const { element } = state;
        if (!element || !dock || element.host.parentElement !== slot) return;
        if (document.fullscreenElement === element.host) void document.exitFullscreen();
        move(dock);
        queueMicrotask(() => {
          if (element.host.parentElement === dock && element.video.paused) close();
        });
      };
    },
  };
}

/** A media element that can seek nowhere reports the range from 0 to 0, or none. */
function canSeek({ seekable }: HTMLVideoElement): boolean {
  return seekable.length > 0 && seekable.end(seekable.length - 1) > 0;
}

/** Saves the position for the next visit; a film that has ended has none. */
function savePosition({ currentTime, ended }: HTMLVideoElement) {
  if (currentTime > 0) saveFilmSettings({ positionSeconds: ended ? null : currentTime });
}

export const filmStore = createFilm();

/** Within so many seconds of its start, a chapter counts as begun: the way back leads to the one before. */
const CHAPTER_MARGIN_SECONDS = 2;

/** Moves an open film to its next chapter (1), or back to the start of this one or of the one before (-1). */
export function seekChapter(by: 1 | -1) {
  const video = filmStore.getState().element?.video;
  if (!video) return;
  const from = by === 1 ? video.currentTime : Math.max(0, video.currentTime - CHAPTER_MARGIN_SECONDS);
  const index = chapters.findLastIndex(({ start }) => start <= from);
  const target = chapters[by === 1 ? index + 1 : index];
  if (target) video.currentTime = target.start;
}
