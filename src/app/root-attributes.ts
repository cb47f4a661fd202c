import { useEffect } from "react";
import { useLocation } from "react-router";
import { paths } from "#content/paths.ts";
import { pageClock } from "#features/countdown/page-clock.ts";
import { phaseAt } from "#features/countdown/phase.ts";

/*
 * The attributes of the root element. Scripts say when, style sheets say how. "head" is entries/head.ts, before the
 * first paint.
 *
 * attribute               | value                      | set by
 * data-phase              | a PhaseName                | head, then useRootAttributes
 * data-preview            | the address names a moment | head
 * data-motion             | "full", "reduced"          | head, then lib/reduced-motion.ts
 * data-intro              | "waiting", "first"         | head, removed by useRootAttributes
 * data-deferred           | below the first screen     | head (app/deferred-layout.ts)
 *                         | nothing is laid out yet    | removed by app/site-navigator.tsx
 * data-native-film        | plays before hydration     | head (features/film/native-film-start.ts)
 * data-static             | will not be hydrated       | head (old browsers), entries/client.tsx (copies of a page)
 * data-hydrated           | React has the page         | useRootAttributes
 * data-loading            | a press waits for a page   | app/site-navigator.tsx
 * data-transition-ground  | a Ground, of the new page  | app/site-navigator.tsx
 * data-direction          | "forward", "back"          | app/site-navigator.tsx
 * data-text-spacing       | the visitor spaces text    | entries/client.tsx
 * data-inverted           | the easter egg             | easter-egg.ts
 * data-dock               | the film is in the corner  | features/film/film-dock.tsx
 * data-zoomed             | the visitor has zoomed in  | routes/quotes/swiping.ts
 */

/** Keeps the attributes true that follow the clock, React and the address. */
export function useRootAttributes() {
  const { pathname } = useLocation();
  useEffect(() => pageClock.subscribe(markPhase), []);
  // Each address may name a moment of its own (`?at=`).
  useEffect(markPhase);
  useEffect(() => {
    // From now on the film's own button answers, and tests may begin.
    document.documentElement.dataset.hydrated = "";
  }, []);
  useEffect(() => {
    // The intro never plays on the way back to the poster.
    if (pathname !== paths.home) delete document.documentElement.dataset.intro;
  }, [pathname]);
}

function markPhase() {
  const { dataset } = document.documentElement;
  const { name } = phaseAt(pageClock.now());
  if (dataset.phase !== name) dataset.phase = name;
}
