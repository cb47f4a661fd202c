import { AddToCalendar } from "#features/countdown/add-to-calendar.tsx";
import { Countdown } from "#features/countdown/countdown.tsx";
import { isCounting, type PhaseName } from "#features/countdown/phase.ts";
import { PremiereMoment } from "#features/countdown/premiere-moment.tsx";
import { sleeve } from "#content/home.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { ActionAnchor, ActionLink } from "#ui/action.tsx";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./poster-bar.module.css";

/** Until the phase is known, what belongs before and what belongs after the premiere are both there; CSS shows one. */
export function PosterBar({ phase }: { phase: PhaseName | null }) {
  const isBefore = phase === null || isCounting(phase);
  const isHere = phase === null || !isCounting(phase);
  return (
    <div className={styles.bar} data-ground="bar">
      {isBefore && (
        <>
          <div className={styles.count}>
            <Countdown />
          </div>
          <PremiereMoment className={styles.moment} />
        </>
      )}
      {isHere && (
        <p className={styles.here}>
          <strong>{phase !== null && show.here.now}</strong>{" "}
          <SiteLink to={`#${sleeve.id}`}>{show.here.text}</SiteLink>
        </p>
      )}
      <div className={styles.actions}>
        {isHere && (
          <ActionAnchor className={styles.watch} href={show.watch.href}>
            {show.watch.label}
          </ActionAnchor>
        )}
        <ActionLink className={styles.film} to={paths.featurette}>
          {show.playFilm}
        </ActionLink>
        {isBefore && <AddToCalendar />}
      </div>
    </div>
  );
}
