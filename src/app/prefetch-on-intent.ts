import { matchRoutes, type DataRouter } from "react-router";

const INTENTS = ["pointerover", "focusin", "touchstart"] as const;

/**
 * Loads the code of a page as soon as someone points at, touches or focuses a link to it. One listener serves all
 * links.
 */
export function prefetchOnIntent(router: DataRouter, basename: string) {
  function prefetch({ target }: Event) {
    const link = target instanceof Element ? target.closest("a") : null;
    if (!link || link.origin !== window.location.origin) return;
    for (const { route } of matchRoutes(router.routes, link.pathname, basename) ?? []) {
      if (typeof route.lazy !== "function") continue;
      const fill = (page: object) => {
        // A router that navigates there fills in the page itself, and warns about one that is filled in already.
        if (router.state.navigation.state === "idle") Object.assign(route, page, { lazy: undefined });
      };
      // The click reports a failure.
      route.lazy().then(fill, () => {});
    }
  }
  for (const intent of INTENTS) document.addEventListener(intent, prefetch, { passive: true });
}
