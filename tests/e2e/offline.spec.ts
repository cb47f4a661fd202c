import type { IncomingMessage, ServerResponse } from "node:http";
import type { Page } from "@playwright/test";
import type { PreviewServer } from "vite";
import { pages } from "#content/pages.ts";
import { allPaths, paths } from "#content/paths.ts";
import { unfinished } from "#content/shell.ts";
import { breakingTest as test, expect, follow, open, step } from "../support/test.ts";
import { freePort } from "../support/free-port.ts";
import { serveBuild } from "../support/built-site.ts";
import { visitUntilCached } from "../support/visitor.ts";

test.use({ hasServiceWorker: true });

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

let host: PreviewServer;
let port: number;
/** Answers in place of the host, where it returns true. */
let override: Handler = () => false;

test.beforeEach(async () => {
  port = await freePort();
  host = await serveBuild("dist", port);
  const [answer] = host.httpServer.listeners("request") as Handler[];
  override = () => false;
  host.httpServer.removeAllListeners("request").on("request", (request, response) => {
    if (!override(request, response)) answer?.(request, response);
  });
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

test("after one visit every page, font and picture works offline", async ({ page, context }) => {
  for (const [what, isMeant, status] of [
    ["an error response", (url: string) => url === paths.quotes, 500],
    ["a wrong answer with the right status", (url: string) => /quotes-page.*\.js$/.test(url), 200],
  ] as const)
    await step(`${what} is not cached, and the next visit retries`, async () => {
      override = ({ url = "" }, response) =>
        isMeant(url) && response.writeHead(status, { "Content-Type": "text/html" }).end("Maintenance");
      // The home page does not load it: this is the worker.
      const wrong = context.waitForEvent("response", (each) => isMeant(new URL(each.url()).pathname));
      await open(page, home());
      await wrong;
      // The browser forgets a worker whose installation failed.
      await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()));
    });

  // As Cloudflare Pages does: every page goes without its ending.
  override = ({ url }, response) =>
    url === "/404.html" && response.writeHead(308, { Location: "/404" }).end();
  await visitUntilCached(page, home());
  // The browser's own cache would hide what the worker has not kept.
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await host.close();
  for (const path of allPaths) {
    await open(page, home(path));
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(unfinished.text)).toHaveCount(0);
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return Array.from(document.fonts, ({ family, status }) => `${family}: ${status}`);
    });
    expect(faces).toEqual(expect.arrayContaining([expect.stringMatching(/^"?Archivo"?: loaded/)]));
    // The pictures of the press page are downloads, which the worker does not keep.
    if (path !== paths.press) expect(await missingPictures(page), path).toEqual([]);
  }
  await follow(page, "Quotes");
  await expect(page).toHaveURL(/\/quotes/);

  await step("the 404 page is kept, although the host redirects to another name for it", async () => {
    const response = await open(page, home("/no-such-page"));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: pages.notFound.heading })).toBeVisible();
  });

  await step("every spelling of an address shows its page, and other files need the network", async () => {
    for (const [spelling, path] of [
      ["/featurette/", "/featurette"],
      ["/quotes/?t=1", "/quotes?t=1"],
      ["/quotes.html", "/quotes"],
      ["/index.html", "/"],
      ["//QUOTES", "/quotes"],
    ]) {
      await open(page, home(spelling));
      await expect.soft(page).toHaveURL(home(path));
      await expect.soft(page.getByRole("heading", { name: pages.notFound.heading })).toHaveCount(0);
    }
    for (const file of ["/film/captions.vtt", "/sitemap.xml"])
      await expect.soft(page.goto(home(file))).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  });
});

test("the cache answers for a host that fails, and is repaired itself", async ({ page, context }) => {
  const quotes = page.getByRole("heading", { level: 1, name: pages.quotes.heading });
  const featurette = page.getByRole("heading", { level: 1, name: pages.featurette.heading });
  await visitUntilCached(page, home());
  const all = await keptFiles(page);
  expect(all).toBeGreaterThan(30);

  await step("byte ranges, other origins and redirects are left to the browser", async () => {
    // A page of the site whose policy lets it ask another origin.
    override = ({ url }, response) =>
      url === "/free" && response.writeHead(200, { "Content-Type": "text/html" }).end("<title>Free</title>");
    await context.route("https://b.example/favicon.svg", (route) => route.fulfill({ body: "" }));
    await page.goto(home("/free"));
    const answers = await page.evaluate(async () => {
      const part = await fetch("/favicon.svg", { headers: { Range: "bytes=0-9" } });
      const other = await fetch("https://b.example/favicon.svg", { mode: "no-cors" });
      return { part: part.status, bytes: (await part.arrayBuffer()).byteLength, other: other.type };
    });
    expect.soft(answers).toEqual({ part: 206, bytes: 10, other: "opaque" });
    const asked: unknown[] = [];
    override = ({ url }) => void asked.push(url);
    await page.goto(home("/quotes/"));
    expect.soft(asked.slice(0, 2)).toEqual(["/quotes/", paths.quotes]);
  });

  await step("a cache that was emptied is filled again", async () => {
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await open(page, home(paths.quotes));
    await expect.soft.poll(() => keptFiles(page)).toBe(all);
  });

  await step("wrong cached code gives way to the network's, which is cached instead", async () => {
    await page.evaluate(async () => {
      const [name = ""] = await caches.keys();
      const cache = await caches.open(name);
      for (const { url } of await cache.keys())
        if (/quotes-page-.*js$/.test(url))
          await cache.put(url, new Response("Maintenance", { headers: { "Content-Type": "text/html" } }));
    });
    await open(page, home(paths.quotes));
    await expect.soft(page.getByText(unfinished.text)).toHaveCount(0);
    await expect.soft.poll(() => keptFiles(page)).toBe(all);
  });

  await step("a host that is out of order shows the cached page, and its cached code is right", async () => {
    override = (_request, response) => response.writeHead(503).end("Out of order");
    await open(page, home(paths.featurette));
    await expect.soft(featurette).toBeVisible();
    await open(page, home(paths.quotes));
    await expect.soft(page.getByText(unfinished.text)).toHaveCount(0);
  });

  const [worker] = context.serviceWorkers();
  await step("a page comes from the cache when the network does not answer within four seconds", async () => {
    override = () => true;
    // The worker's timers run when the test says so.
    await worker?.evaluate(() => {
      const timers: unknown[] = [];
      Object.assign(self, { timers, setTimeout: (...timer: unknown[]) => timers.push(timer) });
    });
    const opened = open(page, home(paths.featurette));
    const elapse = () =>
      worker?.evaluate(() => {
        const { timers } = self as unknown as { timers: [(error: Error) => void, number, Error][] };
        for (const [callback, , argument] of timers) callback(argument);
        return timers.map(([, ms]) => ms);
      });
    await expect.poll(elapse).toEqual([4_000]);
    await opened;
    await expect.soft(featurette).toBeVisible();
  });

  await step("with an unreadable cache the site comes from the network", async () => {
    override = () => false;
    await worker?.evaluate(() => {
      CacheStorage.prototype.open = () => Promise.reject(new Error("The disk is full."));
    });
    await open(page, home(paths.featurette));
    await expect.soft(featurette).toBeVisible();
    await follow(page, "Quotes");
    await expect.soft(page).toHaveURL(home(paths.quotes));
    await expect.soft(quotes).toBeVisible();
  });
});
