import { Suspense, useEffect, useState } from "react";
import { show } from "#content/show.ts";
import { usePhase } from "#features/countdown/use-now.ts";
import { announce } from "#lib/dom.ts";
import { lazyOptional } from "#lib/lazy-optional.ts";
import { HourDigits } from "./hour-digits.tsx";
import { PosterBar } from "./poster-bar.tsx";
import { PosterMan } from "./poster-man.tsx";
import { Question } from "./question.tsx";
import styles from "./poster.module.css";

/** Fetched in the last hour; without it the change at zero is a cut. */
const TearAtZero = lazyOptional(() => import("./tear-at-zero.tsx").then((module) => module.TearAtZero));

/** The first screen. CSS makes its phases from `data-phase`, before any script runs; the premiere is announced. */
export function Poster() {
  const phase = usePhase();
  const [hasSeenHour, setHasSeenHour] = useState(phase === "hour");
  if (phase === "hour" && !hasSeenHour) setHasSeenHour(true);
  const hasBegun = hasSeenHour && phase !== "hour";
  useEffect(() => {
    if (hasBegun) announce(show.here.now);
  }, [hasBegun]);
  return (
    <section className={styles.poster}>
      <div className={styles.stage} data-ground="poster" data-poster="stage">
        <div className={styles.sheet} data-question data-poster="sheet">
          <h1 className={styles.letters} data-poster="letters">
            <Question />
          </h1>
          {phase === "hour" && <HourDigits />}
          <PosterMan phase={phase} />
        </div>
      </div>
      <PosterBar phase={phase} />
      {hasSeenHour && (
        <Suspense>
          <TearAtZero phase={phase} />
        </Suspense>
      )}
    </section>
  );
}
