import "#styles/forced-colors.css";
import "#styles/page-change.css";
import "#styles/print.css";
import "#styles/spaced-text.css";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter, matchRoutes } from "react-router";
import { markSpacing } from "./mark-spacing.ts";
import { goByOwnAddress } from "./own-address.ts";
import { prefetchOnIntent } from "./prefetch-on-intent.ts";
import { registerServiceWorker } from "./register-service-worker.ts";
import { routes } from "./routes.tsx";
import { SlidingPages } from "./sliding-pages.tsx";

/** Brings the prerendered page to life. Throws where the page's code does not come; the page is then as it was. */
export async function takeOver(basename: string) {
  goByOwnAddress();
  await loadMatches(basename);
  const root = document.querySelector("#root");
  if (!root) throw new Error("The page has no #root to start in.");
  const isPrerendered = root.firstElementChild !== null;
  // A page that is there already is where its reader has scrolled to; the router must not scroll it.
  const router = createBrowserRouter(routes, { basename, ...(isPrerendered && { hydrationData: {} }) });
  const app = (
    <StrictMode>
      <SlidingPages router={router} />
    </StrictMode>
  );
  // As a transition React hydrates in slices, and a press in between is answered.
  if (isPrerendered) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  prefetchOnIntent(router, basename);
  registerServiceWorker();
  markSpacing();
}

/** The pages of the first address are loaded before hydration, so that it finds what was prerendered. */
async function loadMatches(basename: string) {
  for (const { route } of matchRoutes(routes, window.location, basename) ?? []) {
    if (typeof route.lazy !== "function") continue;
    Object.assign(route, await route.lazy(), { lazy: undefined });
  }
}
