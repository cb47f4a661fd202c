import { show, strip } from "#content/show.ts";
import { AddToCalendar } from "#features/countdown/add-to-calendar.tsx";
import { isCounting } from "#features/countdown/phase.ts";
import { usePhase, useTimeToGo } from "#features/countdown/use-now.ts";
import styles from "./date-strip.module.css";

/** When the series starts, and the reminder. `data-phase` shows what belongs before or after the premiere. */
export function DateStrip() {
  const phase = usePhase();
  const isBefore = phase === null || isCounting(phase);
  const isHere = phase === null || !isCounting(phase);
  return (
    <aside className={styles.strip} data-ground="ink" aria-label={strip.label}>
      {isBefore && (
        <>
          <p className={styles.before}>
            <span>{strip.date}</span>
            <TimeToGo />
          </p>
          <div className={styles.before}>
            <AddToCalendar />
          </div>
        </>
      )}
      {isHere && (
        <>
          <p className={styles.here}>{phase !== null && show.here.now}</p>
          <a className={styles.here} href={show.watch.href}>
            {show.watch.label}
          </a>
        </>
      )}
    </aside>
  );
}

/** " 306 days." with its space, which would move when the text comes. */
function TimeToGo() {
  const text = useTimeToGo((time, unit) => (unit === "day" ? strip.left(time) : strip.soon(time)));
  return <span className={styles.left}>{text && ` ${text}`}</span>;
}
