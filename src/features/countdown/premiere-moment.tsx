import { premiereInWords } from "#content/show.ts";
import { formatInstant, zoneName } from "#lib/format-instant.ts";
import { pageClock } from "./page-clock.ts";
import { phaseAt } from "./phase.ts";
import { usePhase } from "./use-now.ts";
import styles from "./premiere-moment.module.css";

/** When it starts, in Pacific time and on the visitor's own clock; the second line waits for the browser. */
export function PremiereMoment({ className }: { className?: string | undefined }) {
  const phase = usePhase();
  const premiereMs = phase === null ? null : phaseAt(pageClock.now()).premiereMs;
  return (
    <p className={className}>
      <span className={styles.line}>{premiereInWords}</span>{" "}
      <span className={styles.line}>{premiereMs === null ? "" : onYourClock(premiereMs)}</span>
    </p>
  );
}

function onYourClock(premiereMs: number): string {
  const time = formatInstant(premiereMs, { hour: "numeric", minute: "2-digit" });
  const day = formatInstant(premiereMs, { month: "long", day: "numeric", year: "numeric" });
  return `On your clock: ${day}, ${time}, ${zoneName(premiereMs)}.`;
}
