import { useCallback, useRef } from "react";
import { Facade } from "./facade.tsx";
import { openFilm } from "./film.ts";
import styles from "./film-slot.module.css";
import { leaveForDock, takeFilmIn } from "./slot-refs.ts";
import { useFilm } from "./use-film.ts";

interface FilmSlotProps {
  /** Whether a film that is playing moves in here as soon as the page is there, or only when pressed. */
  takesFilmIn?: boolean;
}

/** A page's place for the film: its poster with a way to play it, and the film itself once it plays here. */
export function FilmSlot({ takesFilmIn = false }: FilmSlotProps) {
  const slot = useRef<HTMLElement>(null);
  const isHere = useFilm(({ parent }) => parent !== null && parent === slot.current);
  const keepSlot = useCallback(
    (place: HTMLDivElement | null) => {
      if (!place) return;
      slot.current = place;
      return takesFilmIn ? takeFilmIn(place) : leaveForDock(place);
    },
    [takesFilmIn],
  );
  return (
    <div className={styles.slot}>
      <div ref={keepSlot} />
      {!isHere && <Facade onPlay={(at) => slot.current && openFilm(slot.current, at)} />}
    </div>
  );
}
