import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { fileOf } from "./prerender.ts";

/**
 * Makes `vite preview` answer as a static host does: an address is served from its prerendered file, and what has
 * none gets 404.html with status 404. Also sends dev-server deep links to the one index.html.
 */
export function staticHost(): Plugin {
  return {
    name: "static-host",
    configurePreviewServer(server) {
      const outDir = resolve(server.config.root, server.config.build.outDir);
      server.middlewares.use((request, _response, next) => {
        const [path = "/", query] = (request.url ?? "/").split("?");
        const file = fileOf(decodePath(path));
        if (existsSync(join(outDir, file))) request.url = `/${file}${query ? `?${query}` : ""}`;
        next();
      });
      return () => {
        server.middlewares.use(async (_request, response) => {
          response.statusCode = 404;
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(await readFile(join(outDir, "404.html")));
        });
      };
    },
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response) => {
          const html = await readFile(join(server.config.root, "index.html"), "utf8");
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(await server.transformIndexHtml(request.url ?? "/", html));
        });
      };
    },
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "/404";
  }
}
