import { filmCopy } from "#content/film-copy.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { AddToCalendar } from "#features/countdown/add-to-calendar.tsx";
import { isCounting } from "#features/countdown/phase.ts";
import { usePhase } from "#features/countdown/use-now.ts";
import { ActionAnchor, ActionLink } from "#ui/action.tsx";
import styles from "./film-ending.module.css";

/** Over the last picture of the film: be reminded, or watch the series once it is there, and read on. */
export function FilmEnding() {
  const phase = usePhase();
  return (
    <div className={styles.ending} data-ground="ink">
      {phase !== null && isCounting(phase) ? (
        <AddToCalendar tone="print" />
      ) : (
        <ActionAnchor href={show.watch.href}>{show.watch.label}</ActionAnchor>
      )}
      <ActionLink to={paths.quotes}>{filmCopy.readQuotes}</ActionLink>
    </div>
  );
}
