import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { isUtf8MimeType, mime, send } from "@fastify/send";
import Negotiator from "negotiator";
import type { Plugin } from "vite";
import { namedPage } from "#lib/url.ts";
import { addressOf, builtFiles, isPublic, NOT_FOUND, rulesOfBuild } from "./built-site.ts";
import { headersFor } from "./headers.ts";
import { fileOf } from "./prerender.ts";

/** The endings of the compressed files by their encodings, the smaller file first. */
const ENDINGS = { br: ".br", gzip: ".gz" };

/**
 * Makes `vite preview` a static host: other spellings of a page ("/quotes/", "/quotes.html") redirect to its one address,
 * and an address without a file gets 404.html with status 404.
 */
export function staticHost(): Plugin {
  return {
    name: "static-host",
    // All files are public, so any host name may point here.
    config: () => ({ preview: { allowedHosts: true } }),
    async configurePreviewServer(server) {
      const { root, base, build } = server.config;
      const answer = await staticSite(resolve(root, build.outDir), base);
      server.middlewares.use((request, response, fail) => void answer(request, response).catch(fail));
    },
  };
}

/** Serves a built site. Paths are only compared with the list of files: none reaches another file, or another host. */
async function staticSite(outDir: string, base: string) {
  const rules = await rulesOfBuild(outDir, base);
  const files = new Set(await builtFiles(outDir));
  const pages = [...files]
    .filter((file) => isPublic(file) && file.endsWith(".html"))
    .map((file) => `/${addressOf(file)}`);

  return async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const [, path = "", search = ""] = /^([^?]*)(.*)$/s.exec(request.url ?? "") ?? [];
    const page = namedPage(path, pages, base);
    const address = page === null ? path : base + page.slice(1);
    if (address !== path) {
      response.writeHead(302, { Location: address + search }).end();
      return;
    }
    const name = page === null ? address.slice(base.length) : fileOf(page);
    const isFound = address.startsWith(base) && files.has(name) && isPublic(name);
    const file = isFound ? name : NOT_FOUND;
    // A range counts the bytes of the uncompressed file.
    const accepted = request.headers.range ? [] : new Negotiator(request).encodings(Object.keys(ENDINGS));
    const [encoding, ending = ""] =
      Object.entries(ENDINGS).find(([coding, end]) => accepted.includes(coding) && files.has(file + end)) ??
      [];
    // The 404 page has no ranges and no date.
    if (!isFound) request.headers = {};
    const sent = await send(request, file + ending, {
      root: outDir,
      cacheControl: false,
      contentType: false,
    });
    const isWhole = sent.statusCode === 200;
    response.writeHead(isWhole && !isFound ? 404 : sent.statusCode, {
      ...sent.headers,
      ...(sent.statusCode < 300 && { "Content-Type": contentType(file) }),
      ...(isWhole && encoding && { "Content-Encoding": encoding }),
      ...headersFor(isFound ? address : base + NOT_FOUND, rules),
      Vary: "Accept-Encoding",
    });
    // A visitor may leave before the end.
    await pipeline(sent.stream, response).catch(() => undefined);
  };
}

function contentType(file: string): string {
  const type = mime.getType(file) ?? "application/octet-stream";
  return isUtf8MimeType(type) ? `${type}; charset=utf-8` : type;
}
