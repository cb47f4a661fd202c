import { loadPage } from "./routes.tsx";

/** Loads the code of a page as soon as someone points at, touches or focuses a link to it. */
export function prefetchOnIntent(basename: string) {
  function prefetch({ target }: Event) {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link?.origin !== window.location.origin || !link.pathname.startsWith(basename)) return;
    // The click reports a failure.
    loadPage(link.pathname, basename).catch(() => {});
  }
  for (const intent of ["pointerover", "focusin", "touchstart"])
    document.addEventListener(intent, prefetch, { passive: true });
}
