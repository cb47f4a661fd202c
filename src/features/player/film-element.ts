import { film } from "#content/film.ts";
import { filmWords } from "#content/film-words.ts";
import { belowBase } from "#lib/below-base.ts";
import { savesData } from "#lib/saves-data.ts";
import { readCaptionsChoice, writeCaptionsChoice } from "./captions-choice.ts";
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
  host.ariaLabel = filmWords.label;
  host.dataset.ground = "ink";

  const video = document.createElement("video");
  video.className = styles.video ?? "";
  video.playsInline = true;
  video.preload = savesData() ? "metadata" : "auto";
  addTrack(video, "captions", film.captions, filmWords.tracks.captions);
  // The pictures over the time line are the one thing here that can be done without.
  if (!savesData()) addTrack(video, "metadata", film.thumbnails.map, "thumbnails");
  keepCaptionsChoice(video);
  video.addEventListener("click", () => (video.paused ? void video.play() : video.pause()));

  const controls = document.createElement("div");
  controls.className = styles.controls ?? "";
  host.append(video, controls);
  return { host, video, controls };
}

function addTrack(video: HTMLVideoElement, kind: string, path: string, label: string) {
  const track = document.createElement("track");
  Object.assign(track, { kind, label, srclang: "en", src: belowBase(path) });
  video.append(track);
  // A track that is off is not loaded; these pictures are wanted before anything shows them.
  if (kind === "metadata") track.track.mode = "hidden";
}

function keepCaptionsChoice(video: HTMLVideoElement) {
  const [captions] = video.textTracks;
  if (!captions) return;
  if (readCaptionsChoice()) captions.mode = "showing";
  video.textTracks.addEventListener("change", () => writeCaptionsChoice(captions.mode === "showing"));
}
