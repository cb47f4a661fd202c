import { PlayButton } from "@videojs/react";
import { film } from "#content/film.ts";
import { paths } from "#content/paths.ts";
import { closeFilm } from "#features/player/film.ts";
import { SiteLink } from "#ui/site-link.tsx";
import { ControlIcon } from "./control-icon.tsx";
import styles from "./mini-bar.module.css";

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
      <SiteLink className={styles.back} to={paths.featurette}>
        {film.title}
      </SiteLink>
      <button type="button" className={styles.button} aria-label="Close the film" onClick={close}>
        <ControlIcon name="close" />
      </button>
    </div>
  );
}

/** What was under the pointer is gone then; the page is the place to go on from. */
function close() {
  closeFilm();
  document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
}
