import { Slider, TimeSlider } from "@videojs/react";
import { chapterAt, chapters, film } from "#content/film.ts";
import { controlCopy } from "#content/player-copy.ts";
import { classNames } from "#lib/text.ts";
import { clockTime } from "#lib/format-time.ts";
import slider from "./slider.module.css";
import styles from "./time-line.module.css";

export function TimeLine({ className }: { className?: string | undefined }) {
  return (
    <TimeSlider.Root
      className={classNames(slider.slider, styles.line, className)}
      label={controlCopy.time}
      step={1}
      largeStep={10}
    >
      <TimeSlider.Track className={slider.track}>
        <TimeSlider.Fill className={classNames(slider.fill, styles.fill)} />
        {chapters.slice(1).map(({ start }) => (
          <span
            key={start}
            className={styles.chapter}
            style={{ left: `${(start / film.durationSeconds) * 100}%` }}
          />
        ))}
      </TimeSlider.Track>
      <TimeSlider.Thumb className={slider.thumb} />
      <TimeSlider.Preview className={styles.preview}>
        <Slider.Thumbnail.Root className={styles.thumbnail}>
          <Slider.Thumbnail.Image />
        </Slider.Thumbnail.Root>
        <TimeSlider.Value
          type="pointer"
          className={styles.place}
          format={(seconds) => `${clockTime(seconds)} ${chapterAt(seconds)}`}
        />
      </TimeSlider.Preview>
    </TimeSlider.Root>
  );
}
