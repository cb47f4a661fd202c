import { useSyncExternalStore } from "react";
import { closedState, filmState, subscribeToFilm, subscribeToTime, type FilmState } from "./film-store.ts";

/** One thing about the film; the component renders again only when that changes. */
export function useFilm<T>(select: (state: FilmState) => T): T {
  return useSyncExternalStore(
    subscribeToFilm,
    () => select(filmState()),
    () => select(closedState()),
  );
}

/**
 * Something that follows from the film's time (seconds; null while there is no film): the component renders again
 * only when the answer changes, so it must be a primitive.
 */
export function useFilmTime<T extends string | number | boolean | null>(
  answer: (seconds: number | null) => T,
): T {
  return useSyncExternalStore(
    subscribeToTime,
    () => answer(filmState().element?.video.currentTime ?? null),
    () => answer(null),
  );
}
