import { useDoubleTapGesture, useTapGesture } from "@videojs/react";
import { useEffect, useState } from "react";
import { controlCopy } from "#content/player-copy.ts";
import { readFilmSettings, saveFilmSettings } from "#features/film/film-settings.ts";
import { filmStore } from "#features/film/film-store.ts";
import styles from "./control-bar.module.css";

const STEP_SECONDS = 10;
const NOTE_MS = 3_000;

/** Two taps on a side seek, one plays or pauses; in full screen Video.js shows or hides the bar for one tap instead. */
export function TouchGestures() {
  const [note, setNote] = useState("");
  useEffect(() => {
    if (!note) return;
    const timer = setTimeout(() => setNote(""), NOTE_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const onPicture = (act: (video: HTMLVideoElement) => void) => (event: Event) => {
    const video = filmStore.getState().element?.video;
    if (video && event.target === video) act(video);
  };
  const step = (seconds: number) =>
    onPicture((video) => {
      video.currentTime += seconds;
      setNote(controlCopy.taps.step(seconds));
    });
  useDoubleTapGesture(step(-STEP_SECONDS), { pointer: "touch", region: "left" });
  useDoubleTapGesture(step(STEP_SECONDS), { pointer: "touch", region: "right" });
  useTapGesture(
    onPicture((video) => {
      if (!readFilmSettings().hasSeenTapHint) setNote(controlCopy.taps.hint);
      saveFilmSettings({ hasSeenTapHint: true });
      if (document.fullscreenElement) return;
      if (video.paused) void video.play();
      else video.pause();
    }),
    { pointer: "touch" },
  );
  return (
    note && (
      <p className={styles.note} aria-hidden="true">
        {note}
      </p>
    )
  );
}
