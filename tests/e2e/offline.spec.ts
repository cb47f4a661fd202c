import type { Page } from "@playwright/test";
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";
import type { PreviewServer } from "vite";
import { pages } from "#content/pages.ts";
import { allPaths, paths } from "#content/paths.ts";
import { expect, follow, open, test } from "../support/breaking.ts";
import { freePort } from "../support/free-port.ts";
import { serveBuild } from "../support/serve-build.ts";

test.use({ hasServiceWorker: true });

let host: PreviewServer;
let port: number;

test.beforeEach(async () => {
  port = await freePort();
  host = await serveBuild("dist", port);
});
test.afterEach(() => host.close());

/** The first visit, until the worker has kept what it keeps. */
async function visitOnce(page: Page) {
  await open(page, `http://localhost:${port}/`);
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
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
  await visitOnce(page);
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
    expect(await missingPictures(page), path).toEqual([]);
  }
  await open(page, `http://localhost:${port}/?at=2027-09-30T06:59:50Z`);
  await follow(page, "Quotes");
  await expect(page).toHaveURL(/\/quotes/);
  await open(page, `http://localhost:${port}/no-such-page`);
  await expect(page.getByRole("heading", { name: pages.notFound.heading })).toBeVisible();
});

test("the page for what is missing is kept where the host leads to it under another name", async ({
  page,
}) => {
  // As Cloudflare Pages does: every page goes without its ending.
  const [answer] = host.httpServer.listeners("request");
  host.httpServer.removeAllListeners("request").on("request", (request, response) => {
    if (request.url === "/404.html") response.writeHead(308, { Location: "/404" }).end();
    else answer?.(request, response);
  });
  await visitOnce(page);
  await host.close();
  const response = await page.goto(`http://localhost:${port}/no-such-page`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: pages.notFound.heading })).toBeVisible();
});

test("an answer that is wrong is not kept, and the next visit tries again", async ({ page }) => {
  const [answer] = host.httpServer.listeners("request");
  let isWrong = true;
  host.httpServer.removeAllListeners("request").on("request", (request, response) => {
    if (isWrong && request.url === paths.quotes) response.writeHead(500).end("Out of order");
    else answer?.(request, response);
  });
  const wrong = page.context().waitForEvent("response", (response) => response.status() === 500);
  await open(page, `http://localhost:${port}/`);
  await wrong;
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
  isWrong = false;
  await visitOnce(page);
  await host.close();
  await open(page, `http://localhost:${port}${paths.quotes}`);
  await expect(page.getByRole("heading", { name: pages.quotes.heading })).toBeVisible();
});

test("a network that never answers is waited for, but not for long", async ({ page }) => {
  await visitOnce(page);
  host.httpServer.removeAllListeners("request").on("request", () => {});
  await open(page, `http://localhost:${port}${paths.featurette}`);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
});

test("where nothing that is kept can be read, the site comes from the network", async ({ page, context }) => {
  await visitOnce(page);
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

test("a new deploy takes over, and the old one's open pages go on", async ({ page, context }) => {
  // A whole build is part of it.
  test.setTimeout(120_000);
  const outDir = "node_modules/.second-deploy";
  const env = { ...process.env, SITE_ORIGIN: "https://second.example" };
  await promisify(execFile)(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--outDir", outDir],
    { env },
  );
  const canonical = page.locator('link[rel="canonical"]');
  await visitOnce(page);
  // One host may hold several sites (GitHub Pages does), each with what it keeps.
  await page.evaluate(() => caches.open("site /elsewhere/ 1"));
  await host.close();
  host = await serveBuild(outDir, port);

  // The old page gets its old code, which the host no longer has.
  await follow(page, "Quotes");
  await expect(page).toHaveURL(new RegExp(paths.quotes));
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(canonical).not.toHaveAttribute("href", /second/);
  // A fresh page is all new.
  await open(page, `http://localhost:${port}${paths.featurette}`);
  await expect(canonical).toHaveAttribute("href", /second/);

  // With the last old page closed, the new deploy is what is kept.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    if (coming)
      await new Promise((resolve) => coming.addEventListener("statechange", resolve, { once: true }));
  });
  await page.close();
  const next = await context.newPage();
  await open(next, `http://localhost:${port}/`);
  await expect.poll(() => next.evaluate(() => caches.keys())).toHaveLength(2);
  expect(await next.evaluate(() => caches.keys())).toContain("site /elsewhere/ 1");
  await host.close();
  await open(next, `http://localhost:${port}${paths.quotes}`);
  await expect(next.locator('link[rel="canonical"]')).toHaveAttribute("href", /second/);
  await rm(outDir, { recursive: true, force: true });
});
