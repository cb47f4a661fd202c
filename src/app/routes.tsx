import type { RouteObject } from "react-router";
import { findPerson } from "#content/people.ts";
import { findQuote } from "#content/quotes.ts";
import { ErrorPage } from "./error-page.tsx";
import { Layout, type PageHandle } from "./layout.tsx";
import { pageLoader } from "./page-loader.ts";

type PageModule = { Component: () => React.ReactNode };

const modules = import.meta.glob<PageModule>("/src/routes/*/*-page.tsx");

/** A page in a chunk of its own; its file is also how prerendering finds the chunk's styles. */
function page(file: string, ground: PageHandle["ground"]) {
  const module = `/src/routes/${file}`;
  const lazy = modules[module];
  if (!lazy) throw new Error(`There is no page ${module}`);
  return { lazy: pageLoader(lazy), handle: { ground, module } satisfies PageHandle };
}

/** What answers an address, here and when it is built. What is built, listed and swept is `allPaths` (content/paths.ts). */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    // Nothing is rendered while the first page loads: what is on screen then is the prerendered page.
    HydrateFallback: () => null,
    // For the shell itself; a page that breaks leaves it standing.
    ErrorBoundary: ErrorPage,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          { index: true, ...page("home/home-page.tsx", "poster") },
          { path: "featurette", ...page("featurette/featurette-page.tsx", "ink") },
          { path: "quotes", ...page("quotes/quotes-page.tsx", "ink") },
          {
            path: "quotes/:slug",
            ...page("quotes/quote-page.tsx", ({ slug }) => findQuote(slug)?.tone ?? "ink"),
          },
          {
            path: "characters/:slug",
            ...page("character/character-page.tsx", ({ slug }) => (findPerson(slug) ? "page" : "ink")),
          },
          { path: "*", ...page("not-found/not-found-page.tsx", "ink") },
        ],
      },
    ],
  },
];
