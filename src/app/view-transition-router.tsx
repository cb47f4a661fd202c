import { useLayoutEffect, useState, useTransition } from "react";
import { RouterProvider, type DataRouter } from "react-router";
import { prefersReducedMotion } from "#lib/reduced-motion.ts";

/** Who swipes back on a phone has seen the browser move the page. Noted before a router is made and listens too. */
let isMoved = false;
window.addEventListener("popstate", ({ hasUAVisualTransition }) => (isMoved = hasUAVisualTransition));

type Render = (update: () => void) => Promise<void>;

/**
 * The pages of a router. One that a link with `viewTransition` leads to slides in as a sheet (styles/page-change.css),
 * also on the way back, unless all is to stand still or the browser has no view transitions. Left to itself, React
 * Router passes over the tree four times before it begins the transition: 40 ms on a slow phone.
 */
export function ViewTransitionRouter({ router }: { router: DataRouter }) {
  const [isRendering, startRendering] = useTransition();
  const [waiting] = useState(() => new Set<() => void>());
  useLayoutEffect(() => {
    if (isRendering) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  }, [isRendering, waiting]);
  const [pages] = useState(() => {
    const render: Render = (update) =>
      new Promise((resolve) => {
        waiting.add(resolve);
        startRendering(update);
      });
    return <RouterProvider router={withViewTransitions(router, render)} />;
  });
  return pages;
}

/** The router, with its view transitions asked for here. */
function withViewTransitions(router: DataRouter, render: Render): DataRouter {
  const subscribe: DataRouter["subscribe"] = (show) =>
    router.subscribe((state, { viewTransitionOpts, ...options }) => {
      const isCut = prefersReducedMotion() || (state.historyAction === "POP" && isMoved);
      if (!viewTransitionOpts || isCut || !("startViewTransition" in document)) return show(state, options);
      // By the time the old page has been captured there may be a newer state.
      const { ready } = document.startViewTransition(() => render(() => show(router.state, options)));
      // It gives way to the next, or the tab is hidden; the page has been changed all the same.
      ready.catch(() => {});
    });
  return Object.create(router, { subscribe: { value: subscribe } }) as DataRouter;
}
