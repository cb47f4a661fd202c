import { useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { film } from "#content/film.ts";
import { parseTimestamp } from "#lib/parse-timestamp.ts";
import { useInBrowser } from "#lib/use-in-browser.ts";
import { subscribeToFilm } from "./film-store.ts";
import { readResume } from "./resume.ts";

export interface FilmStart {
  /** Seconds that the address asks for (`?t=19`, `?t=1m05s`); null for none, or none that the film has. */
  asked: number | null;
  /** Seconds at which the visitor left off; null where there is no use in going on. */
  left: number | null;
}

/** Where the film would begin. Both are null in prerendered HTML and on the first render. */
export function useStart(): FilmStart {
  const { search } = useLocation();
  const asked = useInBrowser<number | null>(() => startIn(search), null);
  const left = useSyncExternalStore(subscribeToFilm, readResume, () => null);
  return { asked, left };
}

/** The moment (seconds) that a query string asks for, or null; a moment past the end is none. */
export function startIn(search: string): number | null {
  const seconds = parseTimestamp(new URLSearchParams(search).get("t"));
  return seconds !== null && seconds < film.durationSeconds ? seconds : null;
}
