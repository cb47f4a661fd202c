import { PlayButton } from "@videojs/react";
import { film } from "#content/film.ts";
import { controlCopy } from "#content/player-copy.ts";
import { paths } from "#content/paths.ts";
import { classNames } from "#lib/text.ts";
import { SiteLink } from "#ui/site-link.tsx";
import { ControlIcon } from "./control-icon.tsx";
import { closeFilm } from "#features/film/film-actions.ts";
import { CORNERS, filmState, setFilmState } from "#features/film/film-store.ts";
import styles from "./mini-bar.module.css";

const words = controlCopy.mini;

/** The few controls of the film in the corner. */
export function MiniBar() {
  return (
    <div className={styles.bar}>
      <PlayButton
        className={styles.button}
        render={(props, { paused }) => (
          <button {...props}>
            <ControlIcon name={paused ? "play" : "pause"} />
          </button>
        )}
      />
      <SiteLink className={styles.back} to={paths.featurette} aria-label={words.back(film.title)}>
        {film.title}
      </SiteLink>
      <button
        type="button"
        className={classNames(styles.button, styles.corner)}
        aria-label={words.corner}
        onClick={toNextCorner}
      >
        <ControlIcon name="corner" />
      </button>
      <button type="button" className={styles.button} aria-label={words.close} onClick={closeFilm}>
        <ControlIcon name="close" />
      </button>
    </div>
  );
}

/** For those who cannot drag (WCAG 2.5.7). */
function toNextCorner() {
  const next = CORNERS.indexOf(filmState().corner) + 1;
  setFilmState({ corner: CORNERS[next % CORNERS.length] });
}
