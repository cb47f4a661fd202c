import { film } from "#content/film.ts";
import { filmCopy } from "#content/film-copy.ts";
import { withBase } from "#lib/url.ts";
import { savesData } from "#lib/dom.ts";
import { readFilmSettings, saveFilmSettings } from "./film-settings.ts";
import styles from "./film.module.css";

export type FilmElement = ReturnType<typeof createFilmElement>;

/** The page's film and the container of its controls. It moves between slots and the dock. */
export function createFilmElement() {
  const host = document.createElement("div");
  Object.assign(host, { className: styles.film, tabIndex: 0, role: "region", ariaLabel: filmCopy.label });
  host.dataset.ground = "ink";

  const video = document.createElement("video");
  const preload = savesData() ? "metadata" : "auto";
  Object.assign(video, { className: styles.video, playsInline: true, preload });
  restoreSettings(video);
  // Nobody handles a refusal (no press, a file that failed, a pause right after): the element stays paused, which shows.
  const play = video.play.bind(video);
  video.play = () => play().catch(() => {});
  let isTouched = false;
  video.addEventListener("pointerdown", ({ pointerType }) => (isTouched = pointerType === "touch"));
  video.addEventListener("click", () => {
    // The browser's own controls handle the press themselves, and our own handle a tap (touch-gestures.tsx).
    if (video.controls || (isTouched && host.dataset.place === "slot")) return;
    if (video.paused) void video.play();
    else video.pause();
  });

  const controls = document.createElement("div");
  controls.className = styles.controls ?? "";
  host.append(video, controls);
  return { host, video, controls };
}

function addTrack(video: HTMLVideoElement, kind: string, path: string, label: string): TextTrack {
  const track = document.createElement("track");
  Object.assign(track, { kind, label, srclang: "en", src: withBase(path) });
  video.append(track);
  return track.track;
}

/** Adds the tracks, restores the remembered settings and saves their changes. Muted, the film shows its captions. */
function restoreSettings(video: HTMLVideoElement) {
  const { tracks } = filmCopy;
  const captions = addTrack(video, "captions", film.captions, tracks.captions);
  const descriptions = addTrack(video, "descriptions", film.descriptions, tracks.descriptions);
  // The thumbnails of the time line are the one thing here that is optional.
  const thumbnails = savesData() ? null : addTrack(video, "metadata", film.thumbnails.map, "thumbnails");
  const { volume, isMuted, rate } = readFilmSettings();
  Object.assign(video, { volume, muted: isMuted, defaultPlaybackRate: rate });
  const restoreCaptions = rememberTrack(video, captions, "hasCaptions", "showing");
  const restoreDescriptions = rememberTrack(video, descriptions, "hasDescriptions", "hidden");
  let wasMuted = isMuted;
  const noteMuted = () => (wasMuted = video.muted);
  video.addEventListener("volumechange", noteMuted);
  // A media element waits for its enabled tracks, so a track that never arrives would stop the film.
  const enableTracks = () => {
    video.removeEventListener("volumechange", noteMuted);
    // WebKitGTK unmutes a film when its sound starts.
    video.muted = wasMuted;
    restoreCaptions(wasMuted);
    restoreDescriptions();
    if (thumbnails) thumbnails.mode = "hidden";
    video.addEventListener("volumechange", () => {
      saveFilmSettings({ volume: video.volume, isMuted: video.muted });
      if (video.muted !== wasMuted) restoreCaptions(video.muted);
      wasMuted = video.muted;
    });
    video.addEventListener("ratechange", () => saveFilmSettings({ rate: video.playbackRate }));
  };
  video.addEventListener("playing", enableTracks, { once: true });
}

/** Saves the choice when somebody else changes the track's mode; returns what enables a chosen or needed track. */
function rememberTrack(
  video: HTMLVideoElement,
  track: TextTrack,
  setting: "hasCaptions" | "hasDescriptions",
  enabled: TextTrackMode,
) {
  let isChosen = readFilmSettings()[setting];
  let { mode } = track;
  const saveChoice = () => {
    if (track.mode === mode) return;
    mode = track.mode;
    isChosen = mode === enabled;
    saveFilmSettings({ [setting]: isChosen });
  };
  video.textTracks.addEventListener("change", saveChoice);
  return (isNeeded = false) => {
    // The browser reports a press a moment later.
    saveChoice();
    mode = isChosen || isNeeded ? enabled : "disabled";
    track.mode = mode;
  };
}
