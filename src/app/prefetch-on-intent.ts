import { matchRoutes, type RouteObject } from "react-router";

const INTENTS = ["pointerover", "focusin", "touchstart"] as const;

/**
 * Loads the code of a page as soon as someone points at, touches or focuses a link to it. One listener for all links,
 * whoever drew them; modules that are there already cost nothing.
 */
export function prefetchOnIntent(routes: RouteObject[], basename: string) {
  function prefetch({ target }: Event) {
    const link = target instanceof Element ? target.closest("a") : null;
    if (!link || link.origin !== window.location.origin) return;
    for (const { route } of matchRoutes(routes, link.pathname, basename) ?? []) {
      // Should it fail, then the click says so.
      if (typeof route.lazy === "function") route.lazy().catch(() => {});
    }
  }
  for (const intent of INTENTS) document.addEventListener(intent, prefetch, { passive: true });
}
