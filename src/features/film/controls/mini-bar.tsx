import { PlayButton } from "@videojs/react";
import { useEffect } from "react";
import { film } from "#content/film.ts";
import { controlCopy } from "#content/player-copy.ts";
import { paths } from "#content/paths.ts";
import { classNames } from "#lib/text.ts";
import { SiteLink } from "#ui/site-link.tsx";
import { CORNERS, filmStore } from "#features/film/film-store.ts";
import controlBar from "./control-bar.module.css";
import { dragWithPointer, keepClearOfFocus } from "./dock-moves.ts";
import { IconButton } from "./icon-button.tsx";
import styles from "./mini-bar.module.css";

const copy = controlCopy.mini;

export function MiniBar() {
  useEffect(() => {
    const effect = new AbortController();
    const { parent: dock } = filmStore.getState();
    if (dock) dragWithPointer(dock, effect.signal);
    if (dock) keepClearOfFocus(dock, effect.signal);
    return () => effect.abort();
  }, []);
  return (
    <div className={styles.bar}>
      <PlayButton
        className={controlBar.button}
        render={(props, { paused }) => <IconButton {...props} icon={paused ? "play" : "pause"} />}
      />
      <SiteLink className={styles.back} to={paths.featurette} aria-label={copy.back(film.title)}>
        {film.title}
      </SiteLink>
      <IconButton
        className={classNames(controlBar.button, styles.corner)}
        aria-label={copy.corner}
        icon="corner"
        onClick={toNextCorner}
      />
      <IconButton
        className={controlBar.button}
        aria-label={copy.close}
        icon="close"
        onClick={filmStore.close}
      />
    </div>
  );
}

/** For visitors who cannot drag (WCAG 2.5.7). */
function toNextCorner() {
  const next = CORNERS.indexOf(filmStore.getState().corner) + 1;
  filmStore.update({ corner: CORNERS[next % CORNERS.length] });
}
