// Keeps every page, font and picture for when there is no network. A bundle of its own (tools/vite/classic-scripts.ts).
//
// A new deploy's worker waits until the last page of the old one is closed. Until then pages come from the network, and
// what the old pages still need is in the old cache, so the two never mix.
//
// Passed by, so that the browser asks the network itself: all but GET, other origins (whose answers are opaque), byte
// ranges and with them the film, and files that are not kept; opened without a network, the browser says so. A
// redirect of a page goes to the browser, which follows it.
import { withTimeout } from "#lib/async.ts";
import { namedPage } from "#lib/url.ts";

declare const SITE: {
  base: string;
  /** Changes when any of the files does. */
  version: string;
  /** Paths of the pages, below the base. */
  pages: string[];
  /** Addresses of the pages and of all else that is kept. */
  files: string[];
  notFound: string;
};

/** The part of ServiceWorkerGlobalScope that is used here; the types of the DOM and of a worker exclude each other. */
interface Worker {
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  clients: { claim: () => Promise<void> };
}
type ExtendableEvent = { waitUntil: (work: Promise<unknown>) => void };
type FetchEvent = ExtendableEvent & {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
};

const worker = self as unknown as Worker;
const { base, version, pages, files, notFound } = SITE;
const PREFIX = `site ${base} `;
const CACHE = PREFIX + version;

/** How long the network may take for a page that is kept. */
const TIMEOUT_MS = 4_000;

worker.addEventListener("install", (event) => event.waitUntil(keepMissingFiles()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOldSites()));
worker.addEventListener("fetch", (event) => {
  const { method, url, mode, headers } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || headers.has("range")) return;
  const page = mode === "navigate" ? namedPage(pathname, pages, base) : null;
  if (page !== null) event.respondWith(pageFor(event.request, base + page.slice(1)));
  else if (files.includes(pathname))
    event.respondWith(inCache(pathname).then((kept) => kept ?? fetch(event.request)));
  else if (mode === "navigate" && !/\.\w+$/.test(pathname)) event.respondWith(missingPageFor(event.request));
  // The browser or a page that did not start may have emptied the cache.
  if (mode === "navigate") event.waitUntil(keepMissingFiles().catch(() => {}));
});

/** Fetches what is not in the cache; keeps all of it or, if one answer is wrong, nothing. */
async function keepMissingFiles() {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = [...files, notFound].filter((file) => !kept.has(file));
  const responses = await Promise.all(missing.map(fetchChecked));
  await Promise.all(missing.map((file, index) => cache.put(file, responses[index] ?? Response.error())));
}

/** The right answer for a file that is to be kept; throws for any other, such as the page of a host in maintenance. */
async function fetchChecked(file: string): Promise<Response> {
  // Past the HTTP cache, which may hold the page of the deploy before; for hashed files that is a mere 304.
  const response = await fetch(file, { cache: "no-cache" });
  const { body, headers, ok, status } = response;
  const type = headers.get("Content-Type") ?? "";
  // Hosts send the page for missing addresses with either status.
  const isFound = ok || (file === notFound && status === 404);
  if (!isFound || !isTypeOf(file, type)) throw new Error(`${file}: ${status} ${type}`);
  // A fresh response: browsers refuse a redirected one for a page (Fetch standard, HTTP fetch).
  return new Response(body, { status: file === notFound ? 404 : 200, headers });
}

function isTypeOf(file: string, type: string): boolean {
  // Addresses of pages have no ending.
  const [ending = "html"] = /(?<=\.)\w+$/.exec(file) ?? [];
  const expected = { html: "html", js: "javascript", css: "css" }[ending];
  return expected ? type.includes(expected) : !type.includes("html");
}

async function dropOldSites() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The page from the network; the kept one when the network fails, is slow, or the host is out of order. */
async function pageFor(request: Request, address: string): Promise<Response> {
  const page = await inCache(address);
  if (!page) return fetch(request);
  try {
    const answer = await withTimeout(fetch(request), TIMEOUT_MS);
    return answer.status < 500 ? answer : page;
  } catch {
    return page;
  }
}

async function missingPageFor(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await inCache(notFound);
    if (page) return page;
    throw error;
  }
}

/** Undefined, too, where the browser cannot read its cache (a full disk, a broken profile). */
async function inCache(address: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(CACHE)).match(address);
  } catch {
    return undefined;
  }
}
