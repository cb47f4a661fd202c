import "#styles/index.css";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter, matchRoutes, RouterProvider } from "react-router";
import { routes } from "./routes.tsx";

/** The pages of the first address are loaded before hydration, so that it finds what was prerendered. */
async function loadMatches(basename: string) {
  for (const { route } of matchRoutes(routes, window.location, basename) ?? []) {
    if (typeof route.lazy !== "function") continue;
    Object.assign(route, await route.lazy(), { lazy: undefined });
  }
}

async function start() {
  const basename = import.meta.env.BASE_URL;
  await loadMatches(basename);
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

void start();
