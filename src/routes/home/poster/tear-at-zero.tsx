import { useState } from "react";
import { Illustration } from "#art/illustration.tsx";
import type { PhaseName } from "#features/countdown/phase.ts";
import { HourDigits } from "./hour-digits.tsx";
import { PosterBar } from "./poster-bar.tsx";
import { PosterMan } from "./poster-man.tsx";
import styles from "./tear-at-zero.module.css";

/** The sheet of the last hour, torn in two and dropping, only if the premiere comes while the page is open. */
export function TearAtZero({ phase }: { phase: PhaseName | null }) {
  const [seen, setSeen] = useState({ phase, isTorn: false });
  if (seen.phase !== phase) setSeen({ phase, isTorn: seen.phase === "hour" && phase === "here" });
  if (!seen.isTorn) return null;
  return (
    <div className={styles.tear} aria-hidden="true">
      <Illustration name="torn-clip" width="0" height="0" className="defs" />
      {(["lower", "upper"] as const).map((half) => (
        <div
          key={half}
          className={styles.half}
          data-half={half}
          onAnimationEnd={({ target, currentTarget }) => {
            if (half === "upper" && target === currentTarget) setSeen({ phase, isTorn: false });
          }}
        >
          <div className={styles.fibre} />
          <div className={styles.sheet} data-frozen="hour">
            <div className={styles.stage}>
              <HourDigits />
              <PosterMan phase="hour" />
            </div>
            <div className={styles.bar}>
              <PosterBar phase="hour" />
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
