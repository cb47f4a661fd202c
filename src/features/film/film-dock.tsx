import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { once } from "#lib/async.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import styles from "./film-dock.module.css";
import { FilmStatus } from "./film-status.tsx";
import { filmStore } from "./film-store.ts";
import { useClearOfFocus, useDockDrag } from "./use-dock-drag.ts";
import { useFilm, useFilmTime, useSeekFromUrl } from "./use-film.ts";

const { setDock } = filmStore;

/** Loads the code of our controls; called on intent, so that it is there when play is pressed. */
export const loadControls = once(() => import("./controls/film-controls.tsx"));

const FilmControls = lazy(() => loadControls().then((module) => ({ default: module.FilmControls })));

/**
 * Once, in the layout: the corner where the film plays on when its page is left, and the React root of the film's
 * controls wherever the film is. The ending stands over the film's last picture.
 */
export function FilmDock({ ending }: { ending: ReactNode }) {
  const element = useFilm((state) => state.element);
  const isMini = useFilm((state) => state.isMini);
  // The problem replaces the controls, which have nothing to control; the small player has room for both.
  const isBroken = useFilm((state) => state.problem !== null && !state.isMini);
  const isEnded = useFilmTime(() => element?.video.ended === true);
  const corner = useFilm((state) => state.corner);
  const drag = useDockDrag();
  useClearOfFocus(isMini);
  useSeekFromUrl();
  // For scroll-padding on the root. `:has()` there would be evaluated at every tick of the countdown.
  useEffect(() => void document.documentElement.toggleAttribute("data-dock", isMini), [isMini]);
  return (
    <>
      <div
        ref={setDock}
        className={styles.dock}
        data-open={isMini || undefined}
        data-corner={corner}
        {...drag}
      />
      {element &&
        createPortal(
          <>
            <FilmStatus />
            {isEnded && (
              <ErrorBoundary>
                <Suspense>{ending}</Suspense>
              </ErrorBoundary>
            )}
            {!isBroken && (
              <ErrorBoundary Fallback={BrowserControls}>
                <Suspense fallback={<BrowserControls />}>
                  <FilmControls />
                </Suspense>
              </ErrorBoundary>
            )}
          </>,
          element.controls,
        )}
    </>
  );
}

/** Shows the browser's own controls while this is rendered: until our code is there, and if it fails. */
function BrowserControls() {
  const video = useFilm(({ element }) => element?.video);
  useEffect(() => {
    video?.toggleAttribute("controls", true);
    return () => void video?.toggleAttribute("controls", false);
  }, [video]);
  return null;
}
