import { useState } from "react";
import { flushSync } from "react-dom";
import { RouterProvider, type DataRouter } from "react-router";
import { prefersReducedMotion } from "#lib/reduced-motion.ts";

/** A swipe back on a phone has already moved the page. Set before the router's own listener runs. */
let hasNativeTransition = false;
window.addEventListener("popstate", (event) => (hasNativeTransition = event.hasUAVisualTransition));

/**
 * The router's pages. A page that a link with `viewTransition` leads to slides in (styles/view-transitions.css), also
 * on the way back. React Router's own view transitions render three times first (134 against 115 ms to the first
 * frame), warn in browsers without the API, and slide again after a swipe.
 */
export function ViewTransitionRouter({ router }: { router: DataRouter }) {
  const [transitioning] = useState(() => withViewTransitions(router));
  return <RouterProvider router={transitioning} flushSync={(update) => void flushSync(update)} />;
}

function withViewTransitions(router: DataRouter): DataRouter {
  const subscribe: DataRouter["subscribe"] = (show) =>
    router.subscribe((state, { viewTransitionOpts, ...options }) => {
      document.documentElement.toggleAttribute("data-loading", state.navigation.state === "loading");
      const isCut = prefersReducedMotion() || (state.historyAction === "POP" && hasNativeTransition);
      if (!viewTransitionOpts || isCut || !("startViewTransition" in document)) return show(state, options);
      // By the time the old page has been captured there may be a newer state.
      const started = document.startViewTransition(() => show(router.state, { ...options, flushSync: true }));
      transition = started;
      // A newer transition, a press or a hidden tab ends it early; the page has changed all the same.
      started.ready.catch(() => {});
      void started.finished.finally(() => {
        if (transition === started) transition = undefined;
      });
    });
  return Object.create(router, { subscribe: { value: subscribe } }) as DataRouter;
}

/**
 * While a transition runs, browsers send every press to the root element. The press ends the transition and goes on to
 * what lies under it. The root element must not take the focus from the page's heading.
 */
let transition: ViewTransition | undefined;
let isMisdirected = false;
const listening = { capture: true };
window.addEventListener(
  "pointerdown",
  ({ target }) => {
    isMisdirected = transition !== undefined && target === document.documentElement;
    if (isMisdirected) transition?.skipTransition();
  },
  listening,
);
window.addEventListener("mousedown", (event) => isMisdirected && event.preventDefault(), listening);
window.addEventListener(
  "click",
  (event) => {
    if (!isMisdirected || event.target !== document.documentElement) return;
    const target = document.elementFromPoint(event.clientX, event.clientY);
    target?.dispatchEvent(new MouseEvent("click", event));
  },
  listening,
);
