import type { ComponentType } from "react";
import { matchRoutes, type RouteObject } from "react-router";
import { findPerson } from "#content/people.ts";
import { findQuote } from "#content/quotes.ts";
import { ErrorPage } from "./error-page.tsx";
import { Layout, type PageHandle } from "./layout.tsx";
import { pageLoader } from "./missing-page.ts";

/** A page in a chunk of its own. Its ground is known before its code, so that the header can have it at once. */
function page(ground: PageHandle["ground"], load: () => Promise<ComponentType>) {
  const lazy = pageLoader(async () => ({ Component: await load() }));
  return { lazy, handle: { ground } satisfies PageHandle };
}

/** The site map. What is prerendered, listed and swept by the tests is `allPaths` (content/paths.ts). */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    // Nothing is rendered while the first page loads: the prerendered page stays on the screen.
    HydrateFallback: () => null,
    // Catches errors of the shell itself. A page that breaks leaves the shell standing.
    ErrorBoundary: ErrorPage,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          {
            index: true,
            ...page("poster", async () => (await import("#routes/home/home-page.tsx")).HomePage),
          },
          {
            path: "featurette",
            ...page(
              "ink",
              async () => (await import("#routes/featurette/featurette-page.tsx")).FeaturettePage,
            ),
          },
          {
            path: "quotes",
            ...page("ink", async () => (await import("#routes/quotes/quotes-page.tsx")).QuotesPage),
          },
          {
            path: "quotes/:slug",
            ...page(
              ({ slug }) => findQuote(slug)?.tone ?? "ink",
              async () => (await import("#routes/quotes/quote-page.tsx")).QuotePage,
            ),
          },
          {
            path: "characters/:slug",
            ...page(
              ({ slug }) => (findPerson(slug) ? "page" : "ink"),
              async () => (await import("#routes/character/character-page.tsx")).CharacterPage,
            ),
          },
          {
            path: "press",
            ...page("page", async () => (await import("#routes/press/press-page.tsx")).PressPage),
          },
          {
            path: "*",
            ...page("ink", async () => (await import("#routes/not-found/not-found-page.tsx")).NotFoundPage),
          },
        ],
      },
    ],
  },
];

/**
 * Loads the page of an address into the route table, so that the first render finds it there.
 *
 * @returns the component of the page. Rejects when its code does not come.
 */
export async function loadPage(location: { pathname: string }, basename: string) {
  let component: unknown;
  for (const { route } of matchRoutes(routes, location, basename) ?? []) {
    if (typeof route.lazy === "function") Object.assign(route, await route.lazy(), { lazy: undefined });
    component = route.Component;
  }
  return component;
}
