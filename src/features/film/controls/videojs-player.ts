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
  volumeFeature,
} from "@videojs/react";

/** What Video.js does for the film, and the way to ask it for that. */
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
