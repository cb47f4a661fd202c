import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { seekFilm } from "./film-actions.ts";
import { startIn } from "./use-film-start.ts";

/** A link to a moment (`?t=19`) that is followed while the film is open takes the film there. */
export function useSeekFromUrl() {
  const { key, search } = useLocation();
  const isFollowed = useNavigationType() === "PUSH";
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    const seconds = startIn(search);
    if (isFollowed && seconds !== null) seekFilm(seconds);
  }, [key, search, isFollowed]);
}
