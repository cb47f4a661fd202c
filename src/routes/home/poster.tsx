import { paths } from "#content/paths.ts";
import { Countdown } from "#features/countdown/countdown.tsx";
import { PremiereMoment } from "#features/countdown/premiere-moment.tsx";
import { ActionLink } from "#ui/action.tsx";
import { PosterMan } from "./poster-man.tsx";
import { Question } from "./question.tsx";
import styles from "./poster.module.css";

/** The first screen: the question, the man in front of it, the time that is left and the way to the film. */
export function Poster() {
  return (
    <section className={styles.poster}>
      <div className={styles.stage} data-ground="yellow">
        <h1 className={styles.letters}>
          <Question />
        </h1>
        <PosterMan />
      </div>
      <div className={styles.bar} data-ground="ink">
        <Countdown />
        <PremiereMoment className={styles.moment} />
        <ActionLink className={styles.action} to={paths.featurette}>
          Play the featurette
        </ActionLink>
      </div>
    </section>
  );
}
