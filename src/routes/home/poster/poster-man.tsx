import { useEffect } from "react";
import { Illustration, loadIllustrations } from "#art/illustration.tsx";
import { isCounting, type PhaseName } from "#features/countdown/phase.ts";
import { classNames } from "#lib/text.ts";
import { HourDigits } from "./hour-digits.tsx";
import { Question } from "./question.tsx";
import styles from "./poster-man.module.css";

// Elements that never change: React passes them by when the phase does.
const back = <Illustration name="figure-back" className={classNames(styles.figure, styles.back)} />;
const question = <Question />;

/** The man before the letters. Inside his outline lies a second print of them in the other ink; it stays put as he moves. */
export function PosterMan({ phase }: { phase: PhaseName | null }) {
  useEffect(() => {
    // The man from the front is not on the prerendered page.
    if (phase === "hour") loadIllustrations().catch(() => {});
  }, [phase]);
  return (
    <div className={styles.man} data-poster="man" aria-hidden="true">
      {back}
      {phase !== null && !isCounting(phase) && (
        <Illustration name="figure-front" className={classNames(styles.figure, styles.front)} />
      )}
      <div className={styles.turned}>
        <div className={styles.print}>{phase === "hour" ? <HourDigits /> : question}</div>
      </div>
    </div>
  );
}
