import { lazy, Suspense, useCallback, useRef } from "react";
import { filmSource } from "#content/film.ts";
import { FilmFacade } from "./film-facade.tsx";
import { openFilm } from "./film-actions.ts";
import styles from "./film-slot.module.css";
import { leaveForMiniPlayer, claimFilm } from "./film-slot-refs.ts";
import { useFilm } from "./use-film.ts";

/** Only a campaign with a hosted film has any use for it. */
const YouTubeSlot = lazy(() =>
  import("./youtube-slot.tsx").then((module) => ({ default: module.YouTubeSlot })),
);

interface FilmSlotProps {
  /** Whether a film that is playing moves in here as soon as the page is there, or only when pressed. */
  takesFilmIn?: boolean;
}

/** A page's place for the film: its poster with a way to play it, and the film itself once it plays here. */
export function FilmSlot(props: FilmSlotProps) {
  return (
    <div className={styles.slot}>
      {filmSource.kind === "hosted" ? (
        <Suspense>
          <YouTubeSlot id={filmSource.youtubeId} />
        </Suspense>
      ) : (
        <OwnFilmSlot {...props} />
      )}
    </div>
  );
}

function OwnFilmSlot({ takesFilmIn = false }: FilmSlotProps) {
  const slot = useRef<HTMLElement>(null);
  const isHere = useFilm(({ parent }) => parent !== null && parent === slot.current);
  const keepSlot = useCallback(
    (place: HTMLDivElement | null) => {
      if (!place) return;
      slot.current = place;
      return takesFilmIn ? claimFilm(place) : leaveForMiniPlayer(place);
    },
    [takesFilmIn],
  );
  return (
    <>
      <div ref={keepSlot} />
      {!isHere && <FilmFacade onPlay={(at) => slot.current && openFilm(slot.current, at)} />}
    </>
  );
}
