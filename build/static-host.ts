import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { fileOf } from "./prerender.ts";

/**
 * Makes `vite preview` answer as a static host does: a page is served from its prerendered file at its one address,
 * other spellings of it ("/quotes/", "/quotes.html") lead there, and what has no file gets 404.html with status 404.
 * Also sends dev-server deep links to the one index.html.
 */
export function staticHost(): Plugin {
  return {
    name: "static-host",
    configurePreviewServer(server) {
      const { root, base, build, preview } = server.config;
      const outDir = resolve(root, build.outDir);
      const isPage = (path: string) => path !== "/404" && existsSync(join(outDir, fileOf(path)));

      server.middlewares.use((request, response, next) => {
        const [address = base, query] = (request.url ?? base).split("?");
        const path = pathBelow(base, address);
        if (path === null) return next();
        const own = ownPath(path);
        const search = query ? `?${query}` : "";
        if (!isPage(own)) return next();
        if (own !== path) return response.writeHead(302, { Location: base + own.slice(1) + search }).end();
        request.url = base + fileOf(own) + search;
        next();
      });

      return () => {
        server.middlewares.use(async (_request, response) => {
          const page = await readFile(join(outDir, "404.html"));
          const headers = { ...preview.headers, "Content-Type": "text/html; charset=utf-8" };
          response.writeHead(404, headers).end(page);
        });
      };
    },
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          if (!request.headers.accept?.includes("text/html")) return next();
          const html = await readFile(join(server.config.root, "index.html"), "utf8");
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(await server.transformIndexHtml(request.url ?? "/", html));
        });
      };
    },
  };
}

/** The decoded path below the base, beginning with a slash; null for what lies elsewhere or cannot be decoded. */
function pathBelow(base: string, address: string): string | null {
  if (`${address}/` === base) return "/index.html";
  if (!address.startsWith(base)) return null;
  try {
    return decodeURIComponent(address.slice(base.length - 1));
  } catch {
    return null;
  }
}

/** "/quotes" for "/quotes/", "/quotes.html" and itself; "/" for "/index.html". */
function ownPath(path: string): string {
  return path.replace(/(?:\/index)?\.html$|\/$/, "") || "/";
}
