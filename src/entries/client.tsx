import "#styles/forced-colors.css";
import "#styles/view-transitions.css";
import "#styles/print.css";
import "#styles/text-spacing.css";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { detectTextSpacing } from "#app/detect-text-spacing.ts";
import { replaceWithCanonical } from "#app/canonical-url.ts";
import { prefetchOnIntent } from "#app/prefetch-on-intent.ts";
import { registerServiceWorker } from "#app/register-service-worker.ts";
import { loadPage, routes } from "#app/routes.tsx";
import { ViewTransitionRouter } from "#app/view-transition-router.tsx";

/** Brings the prerendered page to life. Throws where the page's code does not come; the page is then as it was. */
export async function hydrate(basename: string) {
  replaceWithCanonical();
  await loadPage(window.location, basename);
  const root = document.querySelector("#root");
  if (!root) throw new Error("The page has no #root to start in.");
  const isPrerendered = root.firstElementChild !== null;
  // A page that is there already is where its reader has scrolled to; the router must not scroll it.
  const router = createBrowserRouter(routes, { basename, ...(isPrerendered && { hydrationData: {} }) });
  const app = (
    <StrictMode>
      <ViewTransitionRouter router={router} />
    </StrictMode>
  );
  // As a transition React hydrates in slices, and a press in between is answered.
  if (isPrerendered) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  prefetchOnIntent(router, basename);
  registerServiceWorker();
  detectTextSpacing();
}
