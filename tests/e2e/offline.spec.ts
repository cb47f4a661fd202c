import type { Page } from "@playwright/test";
import type { PreviewServer } from "vite";
import { pages } from "#content/pages.ts";
import { allPaths, paths } from "#content/paths.ts";
import { unfinished } from "#content/shell.ts";
import { expect, follow, open, test } from "../support/breaking.ts";
import { freePort } from "../support/free-port.ts";
import { serveBuild } from "../support/built-site.ts";
import { visitUntilCached } from "../support/visitor.ts";

test.use({ hasServiceWorker: true });

let host: PreviewServer;
let port: number;

test.beforeEach(async () => {
  port = await freePort();
  host = await serveBuild("dist", port);
});
test.afterEach(() => host.close());

const home = (path = "/") => `http://localhost:${port}${path}`;

/** How many files the service worker keeps. */
function keptFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [name] = await caches.keys();
    return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
  });
}

/** The pictures of a page that do not come, however far down they stand. */
function missingPictures(page: Page) {
  return page.locator("main img:not(dialog img)").evaluateAll(async (images: HTMLImageElement[]) => {
    for (const image of images) image.loading = "eager";
    await Promise.allSettled(images.map((image) => image.decode()));
    return images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ currentSrc }) => currentSrc);
  });
}

test("after one visit every page, font and picture works without a network", async ({ page, context }) => {
  await visitUntilCached(page, home());
  // The browser's own cache would hide what the worker has not kept.
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await host.close();
  for (const path of allPaths) {
    await open(page, `http://localhost:${port}${path}`);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return Array.from(document.fonts, ({ family, status }) => `${family}: ${status}`);
    });
    expect(faces).toEqual(expect.arrayContaining([expect.stringMatching(/^"?Archivo"?: loaded/)]));
    // The pictures of the press page are downloads, which the worker does not keep.
    if (path !== paths.press) expect(await missingPictures(page), path).toEqual([]);
  }
  await open(page, `http://localhost:${port}/?at=2027-09-30T06:59:50Z`);
  await follow(page, "Quotes");
  await expect(page).toHaveURL(/\/quotes/);
  await open(page, `http://localhost:${port}/no-such-page`);
  await expect(page.getByRole("heading", { name: pages.notFound.heading })).toBeVisible();
});

test("the 404 page is cached where the host redirects to another name for it", async ({ page }) => {
  // As Cloudflare Pages does: every page goes without its ending.
  const [answer] = host.httpServer.listeners("request");
  host.httpServer.removeAllListeners("request").on("request", (request, response) => {
    if (request.url === "/404.html") response.writeHead(308, { Location: "/404" }).end();
    else answer?.(request, response);
  });
  await visitUntilCached(page, home());
  await host.close();
  const response = await page.goto(`http://localhost:${port}/no-such-page`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: pages.notFound.heading })).toBeVisible();
});

test("an error response is not cached, and the next visit retries", async ({ page }) => {
  const [answer] = host.httpServer.listeners("request");
  let isWrong = true;
  host.httpServer.removeAllListeners("request").on("request", (request, response) => {
    if (isWrong && request.url === paths.quotes) response.writeHead(500).end("Out of order");
    else answer?.(request, response);
  });
  const wrong = page.context().waitForEvent("response", (response) => response.status() === 500);
  await open(page, home());
  await wrong;
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
  isWrong = false;
  await visitUntilCached(page, home());
  await host.close();
  await open(page, `http://localhost:${port}${paths.quotes}`);
  await expect(page.getByRole("heading", { name: pages.quotes.heading })).toBeVisible();
});

test("a wrong answer with the right status is not kept either", async ({ page }) => {
  const [answer] = host.httpServer.listeners("request");
  let isWrong = true;
  host.httpServer.removeAllListeners("request").on("request", (request, response) => {
    const isScript = request.url?.includes("quotes-page") && request.url.endsWith(".js");
    if (isWrong && isScript) response.writeHead(200, { "Content-Type": "text/html" }).end("Maintenance");
    else answer?.(request, response);
  });
  // The home page does not load it: this is the worker.
  const wrong = page
    .context()
    .waitForEvent("response", (response) => /quotes-page.*js$/.test(response.url()));
  await open(page, home());
  await wrong;
  // The browser forgets a worker whose installation failed.
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
  isWrong = false;
  await open(page, home(paths.quotes));
  await expect(page.getByText(unfinished.text)).toHaveCount(0);
});

test("a page that fails with what is kept starts from the network, which is kept instead", async ({
  page,
}) => {
  await visitUntilCached(page, home());
  const all = await keptFiles(page);
  await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    const cache = await caches.open(name);
    for (const { url } of await cache.keys())
      if (/quotes-page-.*js$/.test(url))
        await cache.put(url, new Response("Maintenance", { headers: { "Content-Type": "text/html" } }));
  });
  await open(page, home(paths.quotes));
  await expect(page.getByText(unfinished.text)).toHaveCount(0);
  await expect.poll(() => keptFiles(page)).toBe(all);
  await host.close();
  await open(page, home(paths.quotes));
  await expect(page.getByText(unfinished.text)).toHaveCount(0);
});

test("a cache that was emptied is filled again", async ({ page }) => {
  await visitUntilCached(page, home());
  const all = await keptFiles(page);
  expect(all).toBeGreaterThan(30);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await open(page, home(paths.quotes));
  await expect.poll(() => keptFiles(page)).toBe(all);
});

test("a host that is out of order shows the kept page", async ({ page }) => {
  await visitUntilCached(page, home());
  host.httpServer.removeAllListeners("request").on("request", (_request, response) => {
    response.writeHead(503).end("Out of order");
  });
  await open(page, home(paths.featurette));
  await expect(page.getByRole("heading", { level: 1, name: pages.featurette.heading })).toBeVisible();
});

test("without a network every spelling of an address shows its page, and other files need the network", async ({
  page,
}) => {
  await visitUntilCached(page, home());
  await host.close();
  for (const [spelling, path] of [
    ["/featurette/", "/featurette"],
    ["/quotes/?t=1", "/quotes?t=1"],
    ["/quotes.html", "/quotes"],
    ["/index.html", "/"],
    ["//QUOTES", "/quotes"],
  ]) {
    await open(page, home(spelling));
    await expect(page).toHaveURL(home(path));
    await expect(page.getByRole("heading", { name: pages.notFound.heading })).toHaveCount(0);
  }
  for (const file of ["/film/captions.vtt", "/sitemap.xml"])
    await expect(page.goto(home(file))).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test("byte ranges and redirects are left to the browser", async ({ page }) => {
  await visitUntilCached(page, home());
  const answers = await page.evaluate(async () => {
    const part = await fetch("/favicon.svg", { headers: { Range: "bytes=0-9" } });
    const moved = await fetch("/quotes/", { redirect: "manual" });
    return { part: part.status, bytes: (await part.arrayBuffer()).byteLength, moved: moved.type };
  });
  expect(answers).toEqual({ part: 206, bytes: 10, moved: "opaqueredirect" });
  await page.goto(home("/quotes/"));
  await expect(page).toHaveURL(home(paths.quotes));
});

test("a page comes from the cache when the network does not answer within four seconds", async ({
  page,
  context,
}) => {
  await visitUntilCached(page, home());
  host.httpServer.removeAllListeners("request").on("request", () => {});
  const [worker] = context.serviceWorkers();
  // The worker's timers run when the test says so.
  await worker?.evaluate(() => {
    const timers: unknown[] = [];
    Object.assign(self, { timers, setTimeout: (...timer: unknown[]) => timers.push(timer) });
  });
  const opened = open(page, `http://localhost:${port}${paths.featurette}`);
  const elapse = () =>
    worker?.evaluate(() => {
      const { timers } = self as unknown as { timers: [(error: Error) => void, number, Error][] };
      for (const [callback, , argument] of timers) callback(argument);
      return timers.map(([, ms]) => ms);
    });
  await expect.poll(elapse).toEqual([4_000]);
  await opened;
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
});

test("with an unreadable cache the site comes from the network", async ({ page, context }) => {
  await visitUntilCached(page, `http://localhost:${port}/`);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    CacheStorage.prototype.open = () => Promise.reject(new Error("The disk is full."));
  });
  await open(page, `http://localhost:${port}${paths.featurette}`);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await follow(page, "Quotes");
  await expect(page).toHaveURL(new RegExp(paths.quotes));
  await expect(page.getByRole("heading", { name: pages.quotes.heading })).toBeVisible();
});
