import { useContainerAttach, useMediaAttach } from "@videojs/react";
import { useEffect } from "react";
import { useFilm } from "#features/film/use-film.ts";

/** Tells Video.js about the element that plays and the one that is shown full screen; it renders neither of them. */
export function useVideojsMedia() {
  const element = useFilm((state) => state.element);
  const setMedia = useMediaAttach();
  const setContainer = useContainerAttach();
  useEffect(() => {
    if (!element) return;
    setMedia?.(element.video);
    setContainer?.(element.host);
    return () => {
      setMedia?.(null);
      setContainer?.(null);
    };
  }, [element, setMedia, setContainer]);
}
