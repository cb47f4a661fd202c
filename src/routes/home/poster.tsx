import { Countdown } from "#features/countdown/countdown.tsx";
import { isCounting } from "#features/countdown/phase.ts";
import { PremiereMoment } from "#features/countdown/premiere-moment.tsx";
import { usePhase } from "#features/countdown/use-now.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { ActionAnchor, ActionLink } from "#ui/action.tsx";
import { HourDigits } from "./hour-digits.tsx";
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
  const isHere = phase !== null && !isCounting(phase);
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
        <TearAtZero phase={phase} />
      </div>
      <div className={styles.bar} data-ground="bar">
        <Countdown />
        <PremiereMoment className={styles.moment} />
        {/* Its room is there from the first paint; its words only when they are known to be true. */}
        <p className={styles.here}>
          <strong>{isHere && show.here.now}</strong> {isHere && show.here.text}
        </p>
        <div className={styles.actions}>
          <ActionAnchor className={styles.watch} href={show.watch.href}>
            {show.watch.label}
          </ActionAnchor>
          <ActionLink className={styles.film} to={paths.featurette}>
            {show.playFilm}
          </ActionLink>
        </div>
      </div>
    </section>
  );
}
