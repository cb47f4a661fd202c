import type { ComponentType } from "react";
import { matchRoutes } from "react-router";
import { loadIllustrations } from "#art/illustration.tsx";
import { findPerson } from "#content/people.ts";
import { findQuote } from "#content/quotes.ts";
import { once, withTimeout } from "#lib/async.ts";
import type { Ground } from "#ui/ground.ts";

interface SiteRoute {
  path: string;
  /** The paper that the header lies on. It is known before the page's code, so that the header can have it at once. */
  ground: Ground | ((slug: string | undefined) => Ground);
  /** Loads the page's code. */
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

/** After this, counted from the first touch of a link to it, a page is loaded from its address. */
const TIMEOUT_MS = 7_000;

/** The code of a page did not load: a new deploy removed it, it was never answered, or there is no network. */
export class MissingPage extends Error {
  override name = "MissingPage";
}

function siteRoute(path: string, ground: SiteRoute["ground"], load: SiteRoute["load"]): SiteRoute {
  return { path, ground, load: once(() => withTimeout(load(), TIMEOUT_MS)) };
}

const loadDrawings = once(() => withTimeout(loadIllustrations(), TIMEOUT_MS));

/** By pathname. */
const loaded = new Map<string, Page>();

/** The page of an address (its pathname, below the base) if its code is there, else null. */
export function loadedPage(pathname: string): Page | null {
  return loaded.get(pathname) ?? null;
}

/**
 * The page of an address, once its code is there. Rejects with a MissingPage if its code does not come.
 *
 * @param isPrerendered the document holds the page's illustrations already
 */
export async function loadPage(pathname: string, basename: string, isPrerendered = false): Promise<Page> {
  const { route, params } = matchRoutes(routes, pathname, basename)![0]!;
  const ground = typeof route.ground === "function" ? route.ground(params.slug) : route.ground;
  try {
    const [Component] = await Promise.all([route.load(), isPrerendered ? undefined : loadDrawings()]);
    const page = { path: route.path, ground, Component };
    loaded.set(pathname, page);
    return page;
  } catch (cause) {
    throw new MissingPage("The code of the page did not load.", { cause });
  }
}
