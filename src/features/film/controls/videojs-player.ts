import { createPlayer, useContainerAttach, useMediaAttach } from "@videojs/react";
import { videoFeatures } from "@videojs/react/video";
import { useEffect } from "react";
import { filmStore } from "#features/film/film-store.ts";
import { useFilm } from "#features/film/use-film.ts";
import { readFilmSettings } from "#features/film/film-settings.ts";
import { applyCaptionLook } from "./caption-looks.tsx";
import { showOnLockScreen } from "./lock-screen.ts";

export const { Player, usePlayer } = createPlayer({ features: videoFeatures });

/** Gives Video.js the element that plays and the element that goes full screen, and the lock screen its buttons. */
export function AttachFilm() {
  const element = useFilm((state) => state.element);
  const setMedia = useMediaAttach();
  const setContainer = useContainerAttach();
  useEffect(() => {
    if (!element) return;
    setMedia?.(element.video);
    setContainer?.(element.host);
    applyCaptionLook(readFilmSettings().captionLook);
    const session = new AbortController();
    showOnLockScreen(element.video, session.signal, filmStore.close);
    return () => {
      session.abort();
      setMedia?.(null);
      setContainer?.(null);
    };
  }, [element, setMedia, setContainer]);
  return null;
}
