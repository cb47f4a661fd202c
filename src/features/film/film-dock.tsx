import { useEffect } from "react";
import { createPortal } from "react-dom";
import styles from "./film-dock.module.css";
import { FilmStatus } from "./film-status.tsx";
import { dockRef } from "./film-placement.ts";
import { useSeekFromUrl } from "./use-seek-from-url.ts";
import { useDockDrag } from "./use-dock-drag.ts";
import { useFilm } from "./use-film.ts";

/**
 * Belongs into the layout, once: the corner that a playing film goes on in when its page is left, and the React root
 * of its controls wherever it is.
 */
export function FilmDock() {
  const controlsPlace = useFilm(({ element }) => element?.controls ?? null);
  const controls = useFilm((state) => state.controls);
  const isMini = useFilm((state) => state.isMini);
  // The reason takes the place of the controls, which have nothing to control; in the corner both have room.
  const isBroken = useFilm((state) => state.problem !== null && !state.isMini);
  const corner = useFilm((state) => state.corner);
  const drag = useDockDrag();
  useSeekFromUrl();
  // For the root's room to scroll in. Asked with `:has()`, it would be looked for at every tick of the countdown.
  useEffect(() => void document.documentElement.toggleAttribute("data-dock", isMini), [isMini]);
  return (
    <>
      <div
        ref={dockRef}
        className={styles.dock}
        data-open={isMini || undefined}
        data-corner={corner}
        {...drag}
      />
      {controlsPlace &&
        createPortal(
          <>
            <FilmStatus />
            {!isBroken && controls}
          </>,
          controlsPlace,
        )}
    </>
  );
}
