import { lazy, Suspense, useCallback, useRef } from "react";
import { filmSource } from "#content/film.ts";
import { FilmFacade } from "./film-facade.tsx";
import styles from "./film-slot.module.css";
import { filmStore } from "./film-store.ts";
import { useFilm } from "./use-film.ts";

/** Only a campaign with a hosted film needs this code. */
const YouTubeSlot = lazy(() =>
  import("./youtube-slot.tsx").then((module) => ({ default: module.YouTubeSlot })),
);

interface FilmSlotProps {
  /** On the film's own page: a film that is open already moves here as soon as the page is shown. */
  isMain?: boolean;
}

/** A page's slot for the film: its poster with a play button, and the film itself once it plays here. */
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

function OwnFilmSlot({ isMain = false }: FilmSlotProps) {
  const slot = useRef<HTMLElement>(null);
  const isHere = useFilm(({ parent }) => parent !== null && parent === slot.current);
  const slotRef = useCallback(
    (element: HTMLDivElement) => {
      slot.current = element;
      return filmStore.attachSlot(element, isMain);
    },
    [isMain],
  );
  return (
    <>
      <div ref={slotRef} />
      {!isHere && <FilmFacade onPlay={(seconds) => slot.current && filmStore.open(slot.current, seconds)} />}
    </>
  );
}
