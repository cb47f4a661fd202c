import { lazy, Suspense, useDeferredValue, useEffect, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { commonFile } from "#content/film.ts";
import { filmProblems, filmCopy } from "#content/film-copy.ts";
import { once } from "#lib/async.ts";
import { withBase } from "#lib/url.ts";
import { ActionAnchor, ActionButton } from "#ui/action.tsx";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import styles from "./film-dock.module.css";
import status from "./film-status.module.css";
import { filmStore } from "./film-store.ts";
import { useFilm, useFilmTime, useSeekFromUrl } from "./use-film.ts";

const { setDock } = filmStore;

/** Loads the code of our controls; called on intent, so that it is there when play is pressed. */
export const loadControls = once(() => import("./controls/film-controls.tsx"));

const FilmControls = lazy(() => loadControls().then((module) => ({ default: module.FilmControls })));

/** The corner where a film that is left plays on, and the React root of its controls and ending, wherever it is. */
export function FilmDock({ ending }: { ending: ReactNode }) {
  const element = useFilm((state) => state.element);
  const isMini = useFilm((state) => state.isMini);
  // The problem replaces the controls, which have nothing to control; the small player has room for both.
  const isBroken = useFilm((state) => state.problem !== null && !state.isMini);
  const isEnded = useFilmTime(() => element?.video.ended === true);
  const corner = useFilm((state) => state.corner);
  // The press on play is answered before the controls are rendered.
  const hasControls = useDeferredValue(element, null) !== null;
  useSeekFromUrl();
  // For scroll-padding on the root. `:has()` there would be evaluated at every tick of the countdown.
  useEffect(() => void document.documentElement.toggleAttribute("data-dock", isMini), [isMini]);
  return (
    <>
      <div ref={setDock} className={styles.dock} data-open={isMini || undefined} data-corner={corner} />
      {element &&
        createPortal(
          <>
            <FilmStatus />
            {isEnded && <Suspense>{ending}</Suspense>}
            {hasControls && !isBroken && (
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

/** Over the picture: that the film is loading, or why it does not play and what the visitor can do. */
function FilmStatus() {
  const problem = useFilm((state) => state.problem);
  const isMini = useFilm((state) => state.isMini);
  const isLoading = useFilm((state) => state.isLoading);
  const mini = isMini || undefined;
  if (!problem)
    return (
      <span className={status.loading} aria-live="polite" data-mini={mini}>
        {isLoading && <span>{filmCopy.loading}</span>}
      </span>
    );
  return (
    <div className={status.problem} role="alert" data-ground="ink" data-mini={mini}>
      <h2 className={`display ${status.heading}`}>{filmCopy.problemHeading}</h2>
      <p>{`${filmProblems[problem]} ${filmCopy.transcriptStays}`}</p>
      <p className={status.actions}>
        <ActionButton onClick={filmStore.retry}>{filmCopy.tryAgain}</ActionButton>
        <ActionAnchor href={withBase(commonFile.src)}>{filmCopy.file}</ActionAnchor>
      </p>
    </div>
  );
}
