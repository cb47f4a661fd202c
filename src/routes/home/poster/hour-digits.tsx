import { Illustration } from "#art/illustration.tsx";
import { unitLabels, untilTitle } from "#content/show.ts";
import { Digits } from "#features/countdown/digits.tsx";
import { phaseAt } from "#features/countdown/phase.ts";
import { useNow } from "#features/countdown/use-now.ts";
import { timeLeft } from "#lib/instants.ts";
import styles from "./hour-digits.module.css";

/** The last hour at poster size, two bullet holes for a colon. Decoration: the countdown's sentence says the same. */
export function HourDigits() {
  const [nowMs, ref] = useNow();
  if (nowMs === null) return null;
  const left = timeLeft(phaseAt(nowMs).premiereMs, nowMs);
  return (
    <div ref={ref} className={styles.hour} data-hour aria-hidden="true">
      <span className={styles.until}>{untilTitle}</span>
      {(["minutes", "seconds"] as const).map((unit) => (
        <span key={unit} className={styles.pair} data-unit-pair={unit}>
          <Digits cells={2} value={left?.[unit] ?? 0} />
          <span className={styles.label}>{unitLabels[unit]}</span>
        </span>
      ))}
      <span className={styles.colon}>
        <Illustration name="hole" />
        <Illustration name="hole" />
      </span>
    </div>
  );
}
