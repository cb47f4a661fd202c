import "#styles/forced-colors.css";
import "#styles/view-transitions.css";
import "#styles/print.css";
import "#styles/text-spacing.css";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { hideEasterEgg } from "#app/easter-egg.ts";
import { isServedPage } from "#app/served-page.ts";
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

/** Loads the code of a page as soon as someone points at, touches or focuses a link to it. */
function prefetchOnIntent(basename: string) {
  function prefetch({ target }: Event) {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link?.origin !== window.location.origin || !link.pathname.startsWith(basename)) return;
    // The click reports a failure.
    loadPage(link.pathname, basename).catch(() => {});
  }
  for (const intent of ["pointerover", "focusin", "touchstart"])
    document.addEventListener(intent, prefetch, { passive: true });
}

/** Sets `data-text-spacing` on the root while a style of the visitor's spaces out the text (WCAG 1.4.12). */
function detectTextSpacing() {
  new ResizeObserver(() => {
    const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(document.body);
    const isLoose = Number.parseFloat(lineHeight) > 1.45 * Number.parseFloat(fontSize);
    const isSpaced = isLoose || letterSpacing !== "normal" || wordSpacing !== "0px";
    document.documentElement.toggleAttribute("data-text-spacing", isSpaced);
  }).observe(document.body);
}
