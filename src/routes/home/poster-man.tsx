import { FigureBack } from "#art/figure-back.tsx";
import { Question } from "./question.tsx";
import styles from "./poster-man.module.css";

/**
 * He stands in front of the letters. Inside his outline lies a second print of them in the other ink, held in place
 * while he moves, so that they turn exactly where his edge is.
 */
export function PosterMan() {
  return (
    <div className={styles.man} aria-hidden="true">
      <FigureBack className={styles.figure} />
      <div className={styles.turned}>
        <div className={styles.print}>
          <Question />
        </div>
      </div>
    </div>
  );
}
