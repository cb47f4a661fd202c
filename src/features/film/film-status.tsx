import { commonFile } from "#content/film.ts";
import { filmProblems, filmCopy } from "#content/film-copy.ts";
import { withBase } from "#lib/url.ts";
import { ActionAnchor, ActionButton } from "#ui/action.tsx";
import styles from "./film-status.module.css";
import { filmStore } from "./film-store.ts";
import { useFilm } from "./use-film.ts";

/** Over the picture: that the film is loading, or why it does not play and what the visitor can do. */
export function FilmStatus() {
  const problem = useFilm((state) => state.problem);
  const isMini = useFilm((state) => state.isMini);
  const isLoading = useFilm((state) => state.isLoading);
  const mini = isMini || undefined;
  if (!problem)
    return (
      <span className={styles.loading} aria-live="polite" data-mini={mini}>
        {isLoading && <span>{filmCopy.loading}</span>}
      </span>
    );
  return (
    <div className={styles.problem} role="alert" data-ground="ink" data-mini={mini}>
      <h2 className={`display ${styles.heading}`}>{filmCopy.problemHeading}</h2>
      <p>{`${filmProblems[problem]} ${filmCopy.transcriptStays}`}</p>
      <p className={styles.actions}>
        <ActionButton onClick={filmStore.retry}>{filmCopy.tryAgain}</ActionButton>
        <ActionAnchor href={withBase(commonFile.src)}>{filmCopy.file}</ActionAnchor>
      </p>
    </div>
  );
}
