import {
  bufferFeature,
  controlsFeature,
  createPlayer,
  fullscreenFeature,
  pipFeature,
  playbackFeature,
  playbackRateFeature,
  remotePlaybackFeature,
  textTrackFeature,
  timeFeature,
  useContainerAttach,
  useMediaAttach,
  volumeFeature,
} from "@videojs/react";
import { useEffect } from "react";
import { filmStore } from "#features/film/film-store.ts";
import { useFilm } from "#features/film/use-film.ts";
import { readFilmSettings } from "#features/film/film-settings.ts";
import { applyCaptionLook } from "./caption-looks.tsx";
import { showOnLockScreen } from "./lock-screen.ts";

/** What Video.js does for the film, and the hook to use it. */
export const { Player, usePlayer } = createPlayer({
  features: [
    playbackFeature,
    timeFeature,
    bufferFeature,
    volumeFeature,
    playbackRateFeature,
    textTrackFeature,
    fullscreenFeature,
    pipFeature,
    remotePlaybackFeature,
    controlsFeature,
  ],
});

/** Gives Video.js the element that plays and the element that goes full screen, and the lock screen its buttons. */
export function AttachFilm() {
  const element = useFilm((state) => state.element);
  const setMedia = useMediaAttach();
  const setContainer = useContainerAttach();
  useEffect(() => {
    if (!element) return;
    setMedia?.(element.video);
    setContainer?.(element.host);
    applyCaptionLook(readFilmSettings().captionLook);
    const session = new AbortController();
    showOnLockScreen(element.video, session.signal, filmStore.close);
    return () => {
      session.abort();
      setMedia?.(null);
      setContainer?.(null);
    };
  }, [element, setMedia, setContainer]);
  return null;
}
