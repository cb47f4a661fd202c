import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { rulesOfBuild } from "./built-site.ts";
import { headersFor } from "./headers.ts";
import { fileOf } from "./prerender.ts";

const NOT_FOUND = "404.html";
/** What lies among the built files and is nobody's address. */
const HIDDEN = /^404\.html$|\.(?:br|gz)$/;

/**
 * Makes `vite preview` answer as a static host does: a page is served from its prerendered file at its one address,
 * other spellings of it ("/quotes/", "/quotes.html") lead there, and what has no file gets 404.html with status 404.
 * The site's headers come with it, and the compressed form that lies beside a file. Also sends dev-server deep links
 * to the one index.html.
 */
export function staticHost(): Plugin {
  return {
    name: "static-host",
    async configurePreviewServer(server) {
      const { root, base, build } = server.config;
      const outDir = resolve(root, build.outDir);
      const rules = await rulesOfBuild(outDir, base);
      const isFile = (file: string) => !HIDDEN.test(file) && existsSync(join(outDir, file));

      server.middlewares.use(async (request, response, next) => {
        const [address = base, query] = (request.url ?? base).split("?");
        const path = pathBelow(base, address) ?? `/${NOT_FOUND}`;
        const own = ownPath(path);
        const isPage = isFile(fileOf(own));
        const search = query ? `?${query}` : "";
        if (isPage && own !== path)
          return response.writeHead(302, { Location: base + own.slice(1) + search }).end();

        const file = isPage ? fileOf(own) : path.slice(1);
        const isThere = isPage || (/\.\w+$/.test(file) && isFile(file));
        const answered = base + (isThere ? path.slice(1) : NOT_FOUND);
        for (const [name, value] of Object.entries(headersFor(answered, rules)))
          response.setHeader(name, value);
        response.setHeader("Vary", "Accept-Encoding");
        if (isThere) {
          request.url = base + withEncoding(file, request, outDir) + search;
          return next();
        }
        const page = await readFile(join(outDir, NOT_FOUND));
        response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(page);
      });
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

/**
 * The decoded path below the base, beginning with a slash; null for what lies elsewhere, cannot be decoded, or climbs:
 * a page asked for as "/assets/..%2fquotes" would go out with the headers of an asset.
 */
function pathBelow(base: string, address: string): string | null {
  if (`${address}/` === base) return "/index.html";
  if (!address.startsWith(base)) return null;
  try {
    const path = decodeURIComponent(address.slice(base.length - 1));
    return path.includes("..") ? null : path;
  } catch {
    return null;
  }
}

/** "/quotes" for "/quotes/", "/quotes.html" and itself; "/" for "/index.html" and "/index". */
function ownPath(path: string): string {
  return path.replace(/(?:\/index)?\.html$|^\/index$|\/$/, "") || "/";
}

/** The compressed file where the browser takes it; never for a range, which counts the bytes of the original. */
function withEncoding(file: string, { headers }: IncomingMessage, outDir: string): string {
  const accepted = headers.range ? "" : String(headers["accept-encoding"] ?? "");
  if (/\bbr\b/.test(accepted) && existsSync(join(outDir, `${file}.br`))) return `${file}.br`;
  if (/\bgzip\b/.test(accepted) && existsSync(join(outDir, `${file}.gz`))) return `${file}.gz`;
  return file;
}
