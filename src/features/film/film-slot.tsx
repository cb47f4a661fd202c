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

/** A page's slot for the film: its poster, then the film. An open film moves to the slot of its own page (`isMain`). */
export function FilmSlot({ isMain = false }) {
  return (
    <div className={styles.slot}>
      {filmSource.kind === "hosted" ? (
        <Suspense>
          <YouTubeSlot id={filmSource.youtubeId} />
        </Suspense>
      ) : (
        <OwnFilmSlot isMain={isMain} />
      )}
    </div>
  );
}

function OwnFilmSlot({ isMain }: { isMain: boolean }) {
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
