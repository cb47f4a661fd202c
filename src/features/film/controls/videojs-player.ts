import {
  bufferFeature,
  controlsFeature,
  createPlayer,
  fullscreenFeature,
  pipFeature,
  playbackFeature,
  playbackRateFeature,
  textTrackFeature,
  timeFeature,
  useContainerAttach,
  useMediaAttach,
  volumeFeature,
} from "@videojs/react";
import { useEffect } from "react";
import { useFilm } from "#features/film/use-film.ts";

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
    controlsFeature,
  ],
});

/** Gives Video.js the element that plays and the element that goes full screen; Video.js renders neither. */
export function AttachFilm() {
  const element = useFilm((state) => state.element);
  const setMedia = useMediaAttach();
  const setContainer = useContainerAttach();
  useEffect(() => {
    if (!element) return;
    setMedia?.(element.video);
    setContainer?.(element.host);
    return () => {
      setMedia?.(null);
      setContainer?.(null);
    };
  }, [element, setMedia, setContainer]);
  return null;
}
