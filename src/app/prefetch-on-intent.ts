import { matchRoutes, type DataRouter } from "react-router";

const INTENTS = ["pointerover", "focusin", "touchstart"] as const;

/**
 * Loads the code of a page into the router's table as soon as someone points at, touches or focuses a link to it: it
 * is then shown without being waited for. One listener for all links, whoever drew them; what is there already costs
 * nothing.
 */
export function prefetchOnIntent(router: DataRouter, basename: string) {
  function prefetch({ target }: Event) {
    const link = target instanceof Element ? target.closest("a") : null;
    if (!link || link.origin !== window.location.origin) return;
    for (const { route } of matchRoutes(router.routes, link.pathname, basename) ?? []) {
      if (typeof route.lazy !== "function") continue;
      const fill = (page: object) => {
        // A router that is on its way there fills in the page itself, and complains about one that it finds.
        if (router.state.navigation.state === "idle") Object.assign(route, page, { lazy: undefined });
      };
      // Should it fail, then the click says so.
      route.lazy().then(fill, () => {});
    }
  }
  for (const intent of INTENTS) document.addEventListener(intent, prefetch, { passive: true });
}
