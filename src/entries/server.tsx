import { renderToStaticMarkup } from "react-dom/server";
import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router";
import { jsonLdScript, structuredData } from "#seo/structured-data.ts";
import { withBase } from "#lib/url.ts";
import { loadPage } from "#app/routes.tsx";
import { SitePages } from "#app/site-pages.tsx";
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

export function renderEmbed() {
  return splitHead(renderToStaticMarkup(<EmbedPage />));
}

export async function render(path: string): Promise<RenderedPage> {
  const basename = import.meta.env.BASE_URL;
  const page = await loadPage(withBase(path), basename);
  const module = await moduleOf(page.Component);
  const { prelude } = await prerender(
    <StaticRouter basename={basename} location={withBase(path)}>
      <SitePages page={page} />
    </StaticRouter>,
    // Above this size React would write Suspense boundaries with inline scripts.
    { progressiveChunkSize: Infinity },
  );
  const html = await new Response(prelude as ReadableStream).text();
  const split = splitHead(html);
  const things = structuredData(path, BUILT_PREMIERE_MS);
  const data = things.length > 0 ? jsonLdScript(things) : "";
  return { head: split.head + data, page: split.page, module };
}
