import { createPortal } from "react-dom";
import styles from "./film-dock.module.css";
import { keepDock } from "./places.ts";
import { useFilm } from "./use-film.ts";

/**
 * Belongs into the layout, once: the corner that a playing film goes on in when its page is left, and the React root
 * of its controls wherever it is.
 */
export function FilmDock() {
  const place = useFilm(({ element }) => element?.controls ?? null);
  const controls = useFilm((state) => state.controls);
  const isMini = useFilm((state) => state.isMini);
  return (
    <>
      <div ref={keepDock} className={styles.dock} data-open={isMini || undefined} />
      {place && createPortal(controls, place)}
    </>
  );
}
