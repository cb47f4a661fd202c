import { Digits } from "#features/countdown/digits.tsx";
import { phaseAt } from "#features/countdown/phase.ts";
import { useNow } from "#features/countdown/use-now.ts";
import { timeLeft } from "#lib/time-left.ts";
import styles from "./hour-digits.module.css";

/** The last hour at poster size. Decoration: the countdown's sentence says the same. */
export function HourDigits({ frozen = false }: { frozen?: boolean }) {
  const nowMs = useNow();
  const left = nowMs === null || frozen ? null : timeLeft(phaseAt(nowMs).premiereMs, nowMs);
  return (
    <span className={styles.digits} aria-hidden="true">
      <Digits cells={2} value={left?.minutes ?? 0} />
      <Digits cells={2} value={left?.seconds ?? 0} />
    </span>
  );
}
