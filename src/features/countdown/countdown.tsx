import { unitLabels } from "#content/show.ts";
import { timeLeft, UNITS } from "#lib/instants.ts";
import { Digits } from "./digits.tsx";
import { isCounting, phaseAt } from "./phase.ts";
import { timeInWords } from "./time-in-words.ts";
import { useNow } from "./use-now.ts";
import styles from "./countdown.module.css";

/** The time to the premiere, the one part that each tick renders. Screen readers get a sentence instead of the digits. */
export function Countdown() {
  const [nowMs, ref] = useNow();
  const phase = nowMs === null ? null : phaseAt(nowMs);
  const left = nowMs === null || phase === null ? null : timeLeft(phase.premiereMs, nowMs);
  if (phase && !isCounting(phase.name)) return null;
  return (
    <div ref={ref}>
      {left && (
        <p className="sr-only" role="timer">
          {timeInWords(left)}
        </p>
      )}
      <div className={styles.units} aria-hidden="true">
        {UNITS.map((key) => (
          <div key={key} className={styles.unit} data-unit={key}>
            <Digits cells={key === "days" && phase?.name !== "days" ? 3 : 2} value={left?.[key]} />
            <span className={styles.label}>{unitLabels[key]}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
