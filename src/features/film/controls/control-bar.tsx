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
import { controlCopy } from "#content/player-copy.ts";
import { classNames } from "#lib/text.ts";
import styles from "./control-bar.module.css";
import { ControlIcon } from "./control-icon.tsx";
import { FilmClock } from "./film-clock.tsx";
import { KeyHelp } from "./key-help.tsx";
import slider from "./slider.module.css";
import { TimeLine } from "./time-line.tsx";

/** What one can do with the film, below the picture; over it when the picture fills the screen. */
export function ControlBar() {
  return (
    <Controls.Root>
      <Controls.Content className={styles.bar}>
        <PlayButton
          className={styles.button}
          render={(props, { paused, ended }) => (
            <button {...props} aria-keyshortcuts="Space k">
              <ControlIcon name={ended ? "again" : paused ? "play" : "pause"} />
            </button>
          )}
        />
        <FilmClock className={styles.clock} />
        <TimeLine className={styles.time} />
        <div className={styles.volume}>
          <MuteButton
            className={styles.button}
            render={(props, { muted }) => (
              <button {...props}>
                <ControlIcon name={muted ? "silent" : "sound"} />
              </button>
            )}
          />
          <VolumeSlider.Root className={classNames(slider.slider, styles.level)}>
            <VolumeSlider.Track className={slider.track}>
              <VolumeSlider.Fill className={slider.fill} />
            </VolumeSlider.Track>
            <VolumeSlider.Thumb className={slider.thumb} />
          </VolumeSlider.Root>
        </div>
        <CaptionsButton
          className={classNames(styles.button, styles.captions)}
          label={controlCopy.captions}
          render={(props, { subtitlesShowing }) => (
            <button {...props} aria-pressed={subtitlesShowing}>
              CC
            </button>
          )}
        />
        <PlaybackRateButton
          className={classNames(styles.button, styles.rate)}
          label={({ rate }) => controlCopy.speed(rate)}
          render={(props, { rate }) => <button {...props}>{rate}×</button>}
        />
        <PiPButton
          className={classNames(styles.button, styles.inset)}
          render={(props) => (
            <button {...props}>
              <ControlIcon name="inset" />
            </button>
          )}
        />
        <FullscreenButton
          className={styles.button}
          render={(props, { fullscreen }) => (
            <button {...props} aria-keyshortcuts="f">
              <ControlIcon name={fullscreen ? "small" : "full"} />
            </button>
          )}
        />
        <KeyHelp className={classNames(styles.button, styles.help)} />
      </Controls.Content>
    </Controls.Root>
  );
}
