import { film } from "#content/film.ts";
import { filmCopy } from "#content/film-copy.ts";
import { withBase } from "#lib/url.ts";
import { savesData } from "#lib/dom.ts";
import { readCaptionsPreference, writeCaptionsPreference } from "./captions-preference.ts";
import styles from "./film.module.css";

/** The one film of the page, with room for its controls. It is moved from place to place and never made anew. */
export interface FilmElement {
  host: HTMLElement;
  video: HTMLVideoElement;
  controls: HTMLElement;
}

/** Makes it, in no place yet and with no file to play (film-playback.ts). */
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
  // The pictures over the time line are the one thing here that can be done without.
  if (!savesData()) addTrack(video, "metadata", film.thumbnails.map, "thumbnails");
  rememberCaptionsPreference(video);
  video.addEventListener("click", () => (video.paused ? void video.play() : video.pause()));

  const controls = document.createElement("div");
  controls.className = styles.controls ?? "";
  host.append(video, controls);
  return { host, video, controls };
}

function addTrack(video: HTMLVideoElement, kind: string, path: string, label: string) {
  const track = document.createElement("track");
  Object.assign(track, { kind, label, srclang: "en", src: withBase(path) });
  video.append(track);
  // A track that is off is not loaded; these pictures are wanted before anything shows them.
  if (kind === "metadata") track.track.mode = "hidden";
}

function rememberCaptionsPreference(video: HTMLVideoElement) {
  const [captions] = video.textTracks;
  if (!captions) return;
  if (readCaptionsPreference()) captions.mode = "showing";
  video.textTracks.addEventListener("change", () => writeCaptionsPreference(captions.mode === "showing"));
}
