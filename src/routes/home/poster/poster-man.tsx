import { Suspense, useEffect } from "react";
import { FigureBack } from "#art/figure-back.tsx";
import { isCounting, type PhaseName } from "#features/countdown/phase.ts";
import { classNames } from "#lib/text.ts";
import { lazyOptional } from "#lib/lazy-optional.ts";
import { HourDigits } from "./hour-digits.tsx";
import { Question } from "./question.tsx";
import styles from "./poster-man.module.css";

/** From the front he is fetched in the last hour, or when it is over; without him the name stands alone. */
const loadFront = () => import("#art/figure-front.tsx").then(({ FigureFront }) => FigureFront);
const FigureFront = lazyOptional(loadFront);

// Elements that never change: React passes them by when the phase does.
const back = <FigureBack className={classNames(styles.figure, styles.back)} />;
const question = <Question />;

/**
 * The man in front of the letters. Inside the outline lies a second print of the letters in the other ink, held in
 * place while the man moves: they turn exactly at the edge. At the premiere the man has turned round and slides up.
 */
export function PosterMan({ phase }: { phase: PhaseName | null }) {
  useEffect(() => {
    if (phase === "hour") loadFront().catch(() => {});
  }, [phase]);
  return (
    <div className={styles.man} data-poster="man" aria-hidden="true">
      {back}
      {phase !== null && !isCounting(phase) && (
        <Suspense>
          <FigureFront className={classNames(styles.figure, styles.front)} />
        </Suspense>
      )}
      <div className={styles.turned}>
        <div className={styles.print}>{phase === "hour" ? <HourDigits /> : question}</div>
      </div>
    </div>
  );
}
