import { prerender } from "react-dom/static";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import { structuredData } from "#features/structured-data/structured-data.ts";
import { jsonLdScript } from "#features/structured-data/thing.ts";
import { belowBase } from "#lib/below-base.ts";
import type { PageHandle } from "./layout.tsx";
import { routes } from "./routes.tsx";

export { allPaths } from "#content/paths.ts";
export { siteFiles } from "./site-files.ts";

export interface RenderedPage {
  /** The title, meta and link elements of the page, and its data for search engines. */
  head: string;
  page: string;
  /** The files of the route table that the page is made of; their chunks and styles belong in the head. */
  modules: string[];
}

// React prints hoisted elements before everything else.
const HOISTED = /^(?:<title>.*?<\/title>|<(?:meta|link)[^>]*>)*/s;

/** Renders one page of the route table to HTML; throws when the table redirects. */
export async function render(path: string): Promise<RenderedPage> {
  const basename = import.meta.env.BASE_URL;
  const { query, dataRoutes } = createStaticHandler(routes, { basename });
  const url = new URL(belowBase(path), import.meta.env.SITE_ORIGIN);
  const context = await query(new Request(url));
  if (context instanceof Response) throw new Error(`${path} redirects; prerender its target instead`);
  const router = createStaticRouter(dataRoutes, context);
  const { prelude } = await prerender(
    <StaticRouterProvider router={router} context={context} hydrate={false} />,
    // Above this size React would write Suspense boundaries with inline scripts.
    { progressiveChunkSize: Infinity },
  );
  const html = await new Response(prelude as ReadableStream).text();
  const head = HOISTED.exec(html)?.[0] ?? "";
  const modules = context.matches.flatMap(
    ({ route }) => (route.handle as PageHandle | undefined)?.module ?? [],
  );
  const things = structuredData(path, BUILT_PREMIERE_MS);
  const data = things.length > 0 ? jsonLdScript(things) : "";
  return { head: head + data, page: html.slice(head.length), modules };
}
