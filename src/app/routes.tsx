import type { ComponentType } from "react";
import { matchRoutes } from "react-router";
import { findPerson } from "#content/people.ts";
import { findQuote } from "#content/quotes.ts";
import { once, withTimeout } from "#lib/async.ts";
import type { Ground } from "#ui/ground.ts";

interface SiteRoute {
  path: string;
  /** The paper that the header lies on. It is known before the page's code, so that the header can have it at once. */
  ground: Ground | ((slug: string | undefined) => Ground);
  /** Loads the page's code; rejects with a MissingPage. */
  load: () => Promise<ComponentType>;
}

/** A page of the route table, with its code. */
export interface Page {
  path: string;
  ground: Ground;
  Component: ComponentType;
}

/** The site map. What is prerendered, listed and swept by the tests is `allPaths` (content/paths.ts). */
export const routes: SiteRoute[] = [
  siteRoute("/", "poster", async () => (await import("#routes/home/home-page.tsx")).HomePage),
  siteRoute(
    "/featurette",
    "ink",
    async () => (await import("#routes/featurette/featurette-page.tsx")).FeaturettePage,
  ),
  siteRoute("/quotes", "ink", async () => (await import("#routes/quotes/quotes-page.tsx")).QuotesPage),
  siteRoute(
    "/quotes/:slug",
    (slug) => findQuote(slug)?.tone ?? "ink",
    async () => (await import("#routes/quotes/quote-page.tsx")).QuotePage,
  ),
  siteRoute(
    "/characters/:slug",
    (slug) => (findPerson(slug) ? "page" : "ink"),
    async () => (await import("#routes/character/character-page.tsx")).CharacterPage,
  ),
  siteRoute("/press", "page", async () => (await import("#routes/press/press-page.tsx")).PressPage),
  siteRoute("*", "ink", async () => (await import("#routes/not-found/not-found-page.tsx")).NotFoundPage),
];

/** After this the page is loaded from its address. */
const TIMEOUT_MS = 7_000;

/** The code of a page did not load: a new deploy removed it, it was never answered, or there is no network. */
export class MissingPage extends Error {
  override name = "MissingPage";
}

function siteRoute(path: string, ground: SiteRoute["ground"], load: SiteRoute["load"]): SiteRoute {
  return {
    path,
    ground,
    load: once(async () => {
      try {
        return await withTimeout(load(), TIMEOUT_MS);
      } catch (cause) {
        throw new MissingPage("The code of the page did not load.", { cause });
      }
    }),
  };
}

const loaded = new Map<SiteRoute, ComponentType>();

function match(pathname: string, basename: string) {
  const { route, params } = matchRoutes(routes, pathname, basename)![0]!;
  const ground = typeof route.ground === "function" ? route.ground(params.slug) : route.ground;
  return { route, ground };
}

/** The page of an address (its pathname, below the base) if its code is there, else null. */
export function loadedPage(pathname: string, basename: string): Page | null {
  const { route, ground } = match(pathname, basename);
  const Component = loaded.get(route);
  return Component ? { path: route.path, ground, Component } : null;
}

/** The page of an address, once its code is there. Rejects with a MissingPage if its code does not come. */
export async function loadPage(pathname: string, basename: string): Promise<Page> {
  const { route, ground } = match(pathname, basename);
  const Component = await route.load();
  loaded.set(route, Component);
  return { path: route.path, ground, Component };
}
