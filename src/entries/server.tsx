import { renderToStaticMarkup } from "react-dom/server";
import { prerender } from "react-dom/static";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import { structuredData } from "#seo/structured-data.ts";
import { jsonLdScript } from "#seo/json-ld.ts";
import { withBase } from "#lib/url.ts";
import { loadPage, routes } from "#app/routes.tsx";
import { EmbedPage } from "./embed-page.tsx";

export { allPaths } from "#content/paths.ts";
export { embed } from "#content/site-copy.ts";
export { siteFiles } from "#seo/site-files.ts";

export interface RenderedPage {
  /** The title, meta and link elements of the page, and its data for search engines. */
  head: string;
  page: string;
  /** The source file of the page ("src/routes/home/home-page.tsx"). Its chunks and styles belong in the head. */
  module: string;
}

const pageFiles = import.meta.glob<Record<string, unknown>>("/src/routes/*/*-page.tsx");

/** The source file that exports a page's component; throws when there is none. */
async function moduleOf(component: unknown): Promise<string> {
  for (const [file, load] of Object.entries(pageFiles)) {
    if (Object.values(await load()).includes(component)) return file.slice(1);
  }
  throw new Error("A page of the route table is not in src/routes/*/*-page.tsx");
}

/** React writes title, meta and link elements before everything else. */
function splitHead(html: string) {
  const head = /^(?:<title>.*?<\/title>|<(?:meta|link)[^>]*>)*/s.exec(html)?.[0] ?? "";
  return { head, page: html.slice(head.length) };
}

/** Renders the countdown that other sites frame. */
export function renderEmbed() {
  return splitHead(renderToStaticMarkup(<EmbedPage />));
}

/** Renders one page of the route table to HTML; throws when the table redirects. */
export async function render(path: string): Promise<RenderedPage> {
  const basename = import.meta.env.BASE_URL;
  const module = await moduleOf(await loadPage({ pathname: withBase(path) }, basename));
  const { query, dataRoutes } = createStaticHandler(routes, { basename });
  const url = new URL(withBase(path), import.meta.env.SITE_ORIGIN);
  const context = await query(new Request(url));
  if (context instanceof Response) throw new Error(`${path} redirects; prerender its target instead`);
  const router = createStaticRouter(dataRoutes, context);
  const { prelude } = await prerender(
    <StaticRouterProvider router={router} context={context} hydrate={false} />,
    // Above this size React would write Suspense boundaries with inline scripts.
    { progressiveChunkSize: Infinity },
  );
  const html = await new Response(prelude as ReadableStream).text();
  const { head, page } = splitHead(html);
  const things = structuredData(path, BUILT_PREMIERE_MS);
  const data = things.length > 0 ? jsonLdScript(things) : "";
  return { head: head + data, page, module };
}
