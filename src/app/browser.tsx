import "#styles/index.css";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter, matchRoutes, RouterProvider } from "react-router";
import { isReload, reloadIfReachable } from "#lib/reload.ts";
import { prefetchOnIntent } from "./prefetch-on-intent.ts";
import { registerServiceWorker } from "./register-service-worker.ts";
import { routes } from "./routes.tsx";
import { showUnfinishedNotice } from "./unfinished-notice.ts";

/** The pages of the first address are loaded before hydration, so that it finds what was prerendered. */
async function loadMatches(basename: string) {
  for (const { route } of matchRoutes(routes, window.location, basename) ?? []) {
    if (typeof route.lazy !== "function") continue;
    Object.assign(route, await route.lazy(), { lazy: undefined });
  }
}

function start(basename: string) {
  const app = (
    <StrictMode>
      <RouterProvider router={createBrowserRouter(routes, { basename })} />
    </StrictMode>
  );
  const root = document.querySelector("#root");
  if (!root) throw new Error("The page has no #root to start in.");
  if (root.firstElementChild) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

async function arrive(basename: string) {
  try {
    await loadMatches(basename);
  } catch {
    // A deploy may have taken the page's code away since its HTML was sent, so both are fetched anew, once. What is
    // there even then, the prerendered page, can be read and left by its links.
    if (isReload() || !(await reloadIfReachable())) showUnfinishedNotice();
    return;
  }
  start(basename);
  prefetchOnIntent(routes, basename);
  registerServiceWorker();
}

void arrive(import.meta.env.BASE_URL);
