import { film } from "#content/film.ts";
import { filmCopy } from "#content/film-copy.ts";
import { withBase } from "#lib/url.ts";
import { savesData } from "#lib/dom.ts";
import { readFilmSettings, saveFilmSettings } from "./film-settings.ts";
import styles from "./film.module.css";

/** The page's film and the container of its controls. It moves between slots and the dock. */
export interface FilmElement {
  host: HTMLElement;
  video: HTMLVideoElement;
  controls: HTMLElement;
}

/** Creates the element, outside the document and without a file. */
export function createFilmElement(): FilmElement {
  const host = document.createElement("div");
  host.className = styles.film ?? "";
  host.tabIndex = 0;
  host.role = "region";
  host.ariaLabel = filmCopy.label;
  host.dataset.ground = "ink";

  const video = document.createElement("video");
  video.className = styles.video ?? "";
  video.playsInline = true;
  video.preload = savesData() ? "metadata" : "auto";
  addTrack(video, "captions", film.captions, filmCopy.tracks.captions);
  // The thumbnails of the time line are the one thing here that is optional.
  if (!savesData()) addTrack(video, "metadata", film.thumbnails.map, "thumbnails");
  rememberCaptions(video);
  // Nobody handles a refusal (no press, a file that failed, a pause right after): the element stays paused, which shows.
  const play = video.play.bind(video);
  video.play = () => play().catch(() => {});
  video.addEventListener("click", () => {
    // The browser's own controls handle the press themselves.
    if (video.controls) return;
    if (video.paused) void video.play();
    else video.pause();
  });

  const controls = document.createElement("div");
  controls.className = styles.controls ?? "";
  host.append(video, controls);
  return { host, video, controls };
}

function addTrack(video: HTMLVideoElement, kind: string, path: string, label: string) {
  const track = document.createElement("track");
  Object.assign(track, { kind, label, srclang: "en", src: withBase(path) });
  video.append(track);
  // A browser does not load a disabled track, and the thumbnails are needed before anything shows them.
  if (kind === "metadata") track.track.mode = "hidden";
}

function rememberCaptions(video: HTMLVideoElement) {
  const [captions] = video.textTracks;
  if (!captions) return;
  if (readFilmSettings().hasCaptions) captions.mode = "showing";
  video.textTracks.addEventListener("change", () =>
    saveFilmSettings({ hasCaptions: captions.mode === "showing" }),
  );
}
