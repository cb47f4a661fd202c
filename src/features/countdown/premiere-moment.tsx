import { premiereInWords } from "#content/show.ts";
import { classNames } from "#lib/class-names.ts";
import { formatInstant, zoneName } from "#lib/format-instant.ts";
import { pageClock } from "./page-clock.ts";
import { phaseAt } from "./phase.ts";
import { usePhase } from "./use-now.ts";
import styles from "./premiere-moment.module.css";

interface PremiereMomentProps {
  className?: string | undefined;
  /** Without the year. */
  isShort?: boolean;
}

/** When it starts, in Pacific time and on the visitor's own clock; the second line waits for the browser. */
export function PremiereMoment({ className, isShort = false }: PremiereMomentProps) {
  const phase = usePhase();
  const premiereMs = phase === null ? null : phaseAt(pageClock.now()).premiereMs;
  return (
    <p className={classNames(styles.moment, className)} data-short={isShort || undefined}>
      <span className={styles.line}>{unbroken(premiereInWords)}</span>{" "}
      <span className={styles.line}>{premiereMs === null ? "" : onYourClock(premiereMs, isShort)}</span>
    </p>
  );
}

function onYourClock(premiereMs: number, isShort: boolean): string {
  const time = formatInstant(premiereMs, { hour: "numeric", minute: "2-digit" });
  const year = isShort ? {} : { year: "numeric" as const };
  const day = formatInstant(premiereMs, { month: "long", day: "numeric", ...year });
  return unbroken(`On your clock: ${day}, ${time}, ${zoneName(premiereMs)}.`);
}

/** A day and a time are not torn apart at the end of a line. */
function unbroken(text: string): string {
  return text.replaceAll(/ (?=\d|[AP]M)/g, "\u00a0");
}
