import { useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { film } from "#content/film.ts";
import { parseTimestamp } from "#lib/format-time.ts";
import { useClientValue } from "#lib/use-client-value.ts";
import { subscribeToFilm } from "./film-store.ts";
import { readSavedPosition } from "./saved-position.ts";

export interface FilmStart {
  /** Seconds that the address asks for (`?t=19`, `?t=1m05s`); null for none, or none that the film has. */
  asked: number | null;
  /** Seconds at which the visitor left off; null where there is no use in going on. */
  left: number | null;
}

/** Where the film would begin. Both are null in prerendered HTML and on the first render. */
export function useFilmStart(): FilmStart {
  const { search } = useLocation();
  const asked = useClientValue<number | null>(() => startIn(search), null);
  const left = useSyncExternalStore(subscribeToFilm, readSavedPosition, () => null);
  return { asked, left };
}

/** The moment (seconds) that a query string asks for, or null; a moment past the end is none. */
export function startIn(search: string): number | null {
  const seconds = parseTimestamp(new URLSearchParams(search).get("t"));
  return seconds !== null && seconds < film.durationSeconds ? seconds : null;
}
