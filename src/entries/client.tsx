import "#styles/forced-colors.css";
import "#styles/view-transitions.css";
import "#styles/print.css";
import "#styles/text-spacing.css";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { detectTextSpacing } from "#app/detect-text-spacing.ts";
import { hideEasterEgg } from "#app/easter-egg.ts";
import { isServedPage } from "#app/served-page.ts";
import { prefetchOnIntent } from "#app/prefetch-on-intent.ts";
import { registerServiceWorker } from "#app/register-service-worker.ts";
import { loadPage } from "#app/routes.tsx";
import { SiteRouter } from "#app/site-router.tsx";

/** Hydrates the prerendered page. Rejects, and leaves the page as it is, when the page's code does not load. */
export async function hydrate(basename: string) {
  const root = document.querySelector("#root");
  if (!root) throw new Error("The page has no #root to start in.");
  const isPrerendered = root.firstElementChild !== null;
  if (isPrerendered && !isServedPage(basename)) {
    document.documentElement.dataset.static = "";
    return;
  }
  const page = await loadPage(window.location.pathname, basename, isPrerendered);
  const app = (
    <StrictMode>
      <SiteRouter basename={basename} page={page} />
    </StrictMode>
  );
  // In a transition React hydrates in slices, and a press in between is answered.
  if (isPrerendered) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  prefetchOnIntent(basename);
  registerServiceWorker();
  detectTextSpacing();
  hideEasterEgg();
}
