import { useEffect, useRef, useSyncExternalStore } from "react";
import { useLocation, useNavigationType } from "react-router";
import { film } from "#content/film.ts";
import { parseTimestamp } from "#lib/format-time.ts";
import { useClientValue } from "#lib/use-client-value.ts";
import { readFilmSettings } from "./film-settings.ts";
import { CLOSED, filmStore, type FilmState } from "./film-store.ts";

/** One part of the film's state; the component renders again only when that part changes. */
export function useFilm<T>(select: (state: FilmState) => T): T {
  return useSyncExternalStore(
    filmStore.subscribe,
    () => select(filmStore.getState()),
    () => select(CLOSED),
  );
}

/** A primitive derived from the film's time (seconds; null without a film). Renders again only when it changes. */
export function useFilmTime<T extends string | number | boolean | null>(
  derive: (seconds: number | null) => T,
): T {
  return useFilm(({ element }) => derive(element?.video.currentTime ?? null));
}

export type FilmStart = ReturnType<typeof useFilmStart>;

/**
 * Where the film would begin, in seconds: by the address (`?t=19`, `?t=1m05s`), or where the visitor left off.
 * `misreadMoment` is what the address has instead of a moment. All are null in prerendered HTML and on the first render.
 */
export function useFilmStart() {
  const { search } = useLocation();
  const knownSearch = useClientValue(() => search, "");
  const requestedSeconds = startFromUrl(knownSearch);
  const misreadMoment = requestedSeconds === null ? requestedMoment(knownSearch) || null : null;
  const readPosition = () => readFilmSettings().positionSeconds;
  const savedSeconds = useSyncExternalStore(filmStore.subscribe, readPosition, () => null);
  return { requestedSeconds, misreadMoment, savedSeconds };
}

/** The moment (seconds) in a query string, or null; a moment past the end is none. */
export function startFromUrl(search: string): number | null {
  const seconds = parseTimestamp(requestedMoment(search));
  return seconds !== null && seconds < film.durationSeconds ? seconds : null;
}

function requestedMoment(search: string): string | null {
  const params = new URLSearchParams(search);
  // Some mail programs escape a link twice: "&amp;t=19".
  return params.get("t") ?? params.get("amp;t");
}

/** The whole second that the film is at, or would begin at; 0 at its end and in prerendered HTML. */
export function useMoment(): number {
  const { requestedSeconds } = useFilmStart();
  return useFilmTime((now) => {
    const seconds = Math.floor(now ?? requestedSeconds ?? 0);
    return seconds < Math.floor(film.durationSeconds) ? seconds : 0;
  });
}

/** Following a link to a moment (`?t=19`) while the film is open seeks to that moment. */
export function useSeekFromUrl() {
  const { key, search } = useLocation();
  const isLinkFollowed = useNavigationType() === "PUSH";
  const lastKey = useRef(key);
  useEffect(() => {
    if (lastKey.current === key) return;
    lastKey.current = key;
    const seconds = startFromUrl(search);
    if (isLinkFollowed && seconds !== null && filmStore.getState().element) filmStore.seek(seconds);
  }, [key, search, isLinkFollowed]);
}
