import {
  CaptionsButton,
  Controls,
  FullscreenButton,
  MuteButton,
  PiPButton,
  PlaybackRateButton,
  PlayButton,
  VolumeSlider,
} from "@videojs/react";
import { chapterAt, film } from "#content/film.ts";
import { controlCopy } from "#content/player-copy.ts";
import { useFilmTime } from "#features/film/use-film.ts";
import { clockTime } from "#lib/format-time.ts";
import { classNames } from "#lib/text.ts";
import { CaptionLooks } from "./caption-looks.tsx";
import styles from "./control-bar.module.css";
import { DescriptionsButton } from "./descriptions.tsx";
import { IconButton } from "./icon-button.tsx";
import { KeyHelp } from "./key-help.tsx";
import slider from "./slider.module.css";
import { TimeLine } from "./time-line.tsx";
import { usePlayer } from "./videojs-player.ts";

export function ControlBar() {
  return (
    <Controls.Root>
      <Controls.Content className={styles.bar}>
        <PlayButton
          className={styles.button}
          render={(props, { paused, ended }) => (
            <IconButton
              {...props}
              aria-keyshortcuts="Space k"
              icon={ended ? "again" : paused ? "play" : "pause"}
            />
          )}
        />
        <FilmClock />
        <ChapterTitle />
        <TimeLine className={styles.time} />
        {/* A wheel scrolls the page: Video.js 10.0.0-rc.2 sets a volume of NaN on a wheel, which throws. */}
        <div className={styles.volume} onWheelCapture={(event) => event.stopPropagation()}>
          <MuteButton
            className={styles.button}
            render={(props, { muted }) => <IconButton {...props} icon={muted ? "silent" : "sound"} />}
          />
          <VolumeSlider.Root className={classNames(slider.slider, styles.level)}>
            <VolumeSlider.Track className={slider.track}>
              <VolumeSlider.Fill className={slider.fill} />
            </VolumeSlider.Track>
            <VolumeSlider.Thumb className={slider.thumb} />
          </VolumeSlider.Root>
        </div>
        <CaptionsButton
          className={styles.button}
          label={controlCopy.captions}
          render={(props, { subtitlesShowing }) => (
            <button {...props} aria-pressed={subtitlesShowing}>
              CC
            </button>
          )}
        />
        <DescriptionsButton className={styles.button} />
        <CaptionLooks className={styles.button} />
        <PlaybackRateButton
          className={classNames(styles.button, styles.rate)}
          label={({ rate }) => controlCopy.speed(rate)}
          render={(props, { rate }) => <button {...props}>{rate}×</button>}
        />
        <RemoteButton className={styles.button} />
        <PiPButton
          className={classNames(styles.button, styles.inset)}
          render={(props) => <IconButton {...props} icon="inset" />}
        />
        <FullscreenButton
          className={styles.button}
          render={(props, { fullscreen }) => (
            <IconButton {...props} aria-keyshortcuts="f" icon={fullscreen ? "small" : "full"} />
          )}
        />
        <KeyHelp className={classNames(styles.button, styles.help)} />
      </Controls.Content>
    </Controls.Root>
  );
}

/** Plays the film on a television: by AirPlay or Remote Playback, where the browser has one and finds a screen. */
function RemoteButton({ className }: { className: string | undefined }) {
  const isAvailable = usePlayer(
    ({ remotePlaybackAvailability }) => remotePlaybackAvailability === "available",
  );
  const isConnected = usePlayer(({ remotePlaybackState }) => remotePlaybackState === "connected");
  const toggle = usePlayer(({ toggleRemotePlayback }) => toggleRemotePlayback);
  if (!isAvailable) return null;
  return (
    <IconButton
      className={className}
      aria-label={controlCopy.remote}
      aria-pressed={isConnected}
      // The browser says itself what went wrong; a closed dialog is no error.
      onClick={() => void toggle().catch(() => {})}
      icon="remote"
    />
  );
}

function ChapterTitle() {
  return <span className={styles.chapter}>{useFilmTime((seconds) => chapterAt(seconds ?? 0))}</span>;
}

/** "0:19 / 1:00". Each piece is the only text of its element: a translator replaces text nodes. */
function FilmClock() {
  const now = useFilmTime((seconds) => clockTime(seconds ?? 0));
  return (
    <span className={styles.clock}>
      <span>{now}</span>
      <span className={styles.length}>{` / ${clockTime(film.durationSeconds)}`}</span>
    </span>
  );
}
