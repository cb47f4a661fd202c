import { Digits } from "#features/countdown/digits.tsx";
import { phaseAt } from "#features/countdown/phase.ts";
import { useNow } from "#features/countdown/use-now.ts";
import { timeLeft } from "#lib/instants.ts";
import styles from "./hour-digits.module.css";

/** The last hour at poster size; nought once it is over. Decoration: the countdown's sentence says the same. */
export function HourDigits() {
  const nowMs = useNow();
  const left = nowMs === null ? null : timeLeft(phaseAt(nowMs).premiereMs, nowMs);
  return (
    <span className={styles.digits} aria-hidden="true">
      <Digits cells={2} value={left?.minutes ?? 0} />
      <Digits cells={2} value={left?.seconds ?? 0} />
    </span>
  );
}
