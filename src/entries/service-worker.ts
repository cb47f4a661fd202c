// Keeps every page, font and picture for the time without a network. Its own bundle: see build/service-worker.ts.
// A new deploy's worker waits until the last page of the old one is closed: until then pages come from the network,
// and what the old pages still need is in the old cache, so the two never mix.

declare const SITE: {
  base: string;
  /** Changes when any of the files does. */
  version: string;
  /** Addresses of the pages and of all else that is to be kept. */
  files: string[];
  notFound: string;
};

/** The part of ServiceWorkerGlobalScope that is used here; the DOM's types and a worker's cannot be loaded together. */
interface Worker {
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Lasting & Asking) => void): void;
  clients: { claim: () => Promise<void> };
}
type Lasting = { waitUntil: (work: Promise<unknown>) => void };
type Asking = { request: Request; respondWith: (response: Promise<Response>) => void };

const worker = self as unknown as Worker;
const { base, version, files, notFound } = SITE;
const PREFIX = `site ${base} `;
const CACHE = PREFIX + version;

/** How long the network may take for a page that is kept. */
const TIMEOUT_MS = 4_000;

worker.addEventListener("install", (event) => event.waitUntil(keepSite()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOldSites()));
worker.addEventListener("fetch", (event) => {
  const { method, url, mode, headers } = event.request;
  const { origin, pathname } = new URL(url);
  // The film is played from the network, byte range by byte range.
  if (method !== "GET" || origin !== location.origin || headers.has("range")) return;
  if (mode === "navigate") event.respondWith(pageFor(event.request, pathname));
  else if (files.includes(pathname)) event.respondWith(fileFor(event.request, pathname));
});

async function keepSite() {
  const cache = await caches.open(CACHE);
  // Past the HTTP cache, which may hold the page of the deploy before; hashed files make that a mere 304.
  await cache.addAll(files.map((file) => new Request(file, { cache: "no-cache" })));
  // Hosts answer this one with 404, which addAll would refuse; and some lead from there to another spelling of it. A
  // response that was redirected is refused for a page by every browser (Fetch standard, HTTP fetch), a fresh one is not.
  const { body, headers } = await fetch(notFound, { cache: "no-cache" });
  await cache.put(notFound, new Response(body, { status: 404, headers }));
}

async function dropOldSites() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function fileFor(request: Request, pathname: string): Promise<Response> {
  return (await inCache(pathname)) ?? fetch(request);
}

async function pageFor(request: Request, pathname: string): Promise<Response> {
  const page = await inCache(pathname);
  try {
    return await (page ? Promise.race([fetch(request), tooLate()]) : fetch(request));
  } catch (error) {
    const answer = page ?? (await inCache(notFound));
    if (answer) return answer;
    throw error;
  }
}

/** Nothing, too, where the browser cannot read what it keeps (a full disk, a broken profile): there is the network. */
async function inCache(pathname: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(CACHE)).match(pathname);
  } catch {
    return undefined;
  }
}

function tooLate(): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(reject, TIMEOUT_MS, new Error("The network is slow.")));
}
