import { usePhase } from "#features/countdown/use-now.ts";
import { HourDigits } from "./hour-digits.tsx";
import { PosterBar } from "./poster-bar.tsx";
import { PosterMan } from "./poster-man.tsx";
import { Question } from "./question.tsx";
import { TearAtZero } from "./tear-at-zero.tsx";
import styles from "./poster.module.css";

/**
 * The first screen: the question, the man in front of it, the time that is left and the way to the film. What it
 * looks like in each phase is a matter of `data-phase` and CSS, so that it is right before any script has run.
 */
export function Poster() {
  const phase = usePhase();
  return (
    <section className={styles.poster}>
      <div className={styles.stage} data-ground="poster">
        <div className={styles.sheet}>
          <h1 className={styles.letters}>
            <Question />
          </h1>
          {phase === "hour" && <HourDigits />}
          <PosterMan phase={phase} />
        </div>
      </div>
      <PosterBar phase={phase} />
      <TearAtZero phase={phase} />
    </section>
  );
}
