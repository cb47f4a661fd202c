import "#styles/forced-colors.css";
import "#styles/view-transitions.css";
import "#styles/print.css";
import "#styles/text-spacing.css";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { detectTextSpacing } from "#app/detect-text-spacing.ts";
import { isServedPage } from "#app/served-page.ts";
import { prefetchOnIntent } from "#app/prefetch-on-intent.ts";
import { registerServiceWorker } from "#app/register-service-worker.ts";
import { loadPage, routes } from "#app/routes.tsx";
import { ViewTransitionRouter } from "#app/view-transition-router.tsx";

/** Hydrates the prerendered page. Rejects, and leaves the page as it is, when the page's code does not load. */
export async function hydrate(basename: string) {
  const root = document.querySelector("#root");
  if (!root) throw new Error("The page has no #root to start in.");
  const isPrerendered = root.firstElementChild !== null;
  if (isPrerendered && !isServedPage(basename)) {
    document.documentElement.dataset.static = "";
    return;
  }
  await loadPage(window.location, basename);
  dropInvalidScrollPositions();
  // A prerendered page is where its reader has scrolled to; the router must not scroll it.
  const router = createBrowserRouter(routes, { basename, ...(isPrerendered && { hydrationData: {} }) });
  const app = (
    <StrictMode>
      <ViewTransitionRouter router={router} />
    </StrictMode>
  );
  // In a transition React hydrates in slices, and a press in between is answered.
  if (isPrerendered) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  prefetchOnIntent(router, basename);
  registerServiceWorker();
  detectTextSpacing();
}

/** React Router takes any JSON it finds there, and after `null` no link works. */
function dropInvalidScrollPositions() {
  const key = "react-router-scroll-positions";
  try {
    if (!(JSON.parse(sessionStorage.getItem(key) ?? "{}") instanceof Object)) sessionStorage.removeItem(key);
  } catch {
    // React Router ignores what is no JSON, and storage that is blocked.
  }
}
