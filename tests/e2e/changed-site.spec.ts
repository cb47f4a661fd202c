import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cues } from "#content/film-cues.ts";
import { oembedFiles } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { YOUTUBE_HOST } from "#lib/youtube.ts";
import { serveBuild, serveVariant, type Variant } from "../support/built-site.ts";
import { brokenAddresses, crawl } from "../support/crawl.ts";
import { freePort } from "../support/free-port.ts";
import { SECOND_SERIES, SECOND_TITLE, YOUTUBE_ID } from "../support/second-series.ts";
import { breakingTest, expect, follow, open, step, test } from "../support/test.ts";
import { sidewaysOverflow, visitUntilCached } from "../support/visitor.ts";

const NEW_ORIGIN = "https://second.example";

// One worker builds the site for all of these tests.
test.describe.configure({ mode: "default" });

let site: Variant;
test.beforeAll(async () => {
  // A build takes its time on a busy machine, and no claim hangs on it.
  test.setTimeout(300_000);
  site = await serveVariant({ origin: NEW_ORIGIN, contentEdits: SECOND_SERIES });
});
test.afterAll(() => site.stop());

test("every address that the pages of another series name exists, and its film is on YouTube", () => {
  expect(brokenAddresses(site.outDir)).toEqual([]);
  const page = crawl(site.outDir).find(({ path }) => path === paths.featurette);
  const video = page?.things.find((thing) => thing["@type"] === "VideoObject");
  expect(video).toMatchObject({ embedUrl: `${YOUTUBE_HOST}/embed/${YOUTUBE_ID}` });
  expect(video).not.toHaveProperty("contentUrl");
  const oembed = readFileSync(join(site.outDir, oembedFiles[paths.featurette] ?? ""), "utf8");
  expect((JSON.parse(oembed) as { html: string }).html).toContain(
    `<iframe src="${YOUTUBE_HOST}/embed/${YOUTUBE_ID}"`,
  );
});

test("the pages of another series name it alone, and work", async ({ page }) => {
  const sitemap = await (await page.request.get(`${site.origin}/sitemap.xml`)).text();
  const pages = Array.from(sitemap.matchAll(/<loc>[^<]*example(.*?)<\/loc>/g), ([, path]) => path);
  expect(pages).toEqual(expect.arrayContaining(["/", "/characters/nightfall"]));
  await page.setViewportSize({ width: 360, height: 740 });
  const titles = new Set<string>();
  for (const path of pages) {
    const response = await open(page, `${site.origin}${path}`);
    expect.soft((await response?.text())?.match(/.{0,30}(Luke|luke-cage).{0,30}/g), path).toBeNull();
    await expect.soft(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
    expect.soft(await sidewaysOverflow(page), path).toBe(0);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(pages.length);
  await open(page, site.origin);
  await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleName(new RegExp(SECOND_TITLE));
  await expect(page.getByRole("timer")).toBeVisible();

  await step("its film sends no request before Play, and then loads one frame", async () => {
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== site.origin) foreign.push(request.url());
    });
    await page.route(`${YOUTUBE_HOST}/**`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Player</title>" }),
    );
    await open(page, `${site.origin}/featurette?t=19`);
    await expect(page.getByText(/loads YouTube/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Watch on YouTube" })).toHaveAttribute(
      "href",
      new RegExp(`v=${YOUTUBE_ID}&t=19s`),
    );
    await expect(page.locator("iframe, video")).toHaveCount(0);
    expect(foreign).toEqual([]);

    await page.getByRole("button", { name: "Play from 0:19" }).click();
    const frame = page.locator("iframe");
    await expect(frame).toHaveCount(1);
    await expect(frame).toHaveAttribute("referrerpolicy", "strict-origin-when-cross-origin");
    await expect.poll(() => foreign).toHaveLength(1);
    const asked = new URL(foreign[0] ?? "");
    expect([asked.origin, asked.pathname, asked.searchParams.get("start")]).toEqual([
      YOUTUBE_HOST,
      `/embed/${YOUTUBE_ID}`,
      "19",
    ]);
    await expect(page.frameLocator("iframe").locator("html")).toBeAttached();

    const last = cues.findLast(({ kind }) => kind === "line");
    await page.getByRole("button", { name: last?.text ?? "" }).click();
    await expect.poll(() => foreign.length).toBe(2);
    expect(new URL(foreign[1] ?? "").searchParams.get("start")).toBe(String(Math.floor(last?.start ?? 0)));
    await expect(frame).toHaveCount(1);
  });
});

breakingTest.describe("the service worker", () => {
  breakingTest.use({ hasServiceWorker: true });
  breakingTest("serves open pages from the old deploy, and others from the new one", async ({ context }) => {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    let page = await context.newPage();
    const canonical = () => page.locator('link[rel="canonical"]');
    const oldHost = await serveBuild("dist", port);
    await visitUntilCached(page, url);
    // One host may hold several sites (GitHub Pages does), each with its own cache.
    await page.evaluate(() => caches.open("site /elsewhere/ 1"));
    await oldHost.close();
    const newHost = await serveBuild(site.outDir, port);

    // The open page gets its old code, which the new deploy no longer has.
    await follow(page, "Quotes");
    await expect(page).toHaveURL(new RegExp(paths.quotes));
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await expect(canonical()).not.toHaveAttribute("href", new RegExp(NEW_ORIGIN));
    await open(page, url + paths.featurette);
    await expect(canonical()).toHaveAttribute("href", new RegExp(NEW_ORIGIN));

    // Once the last old page is closed, the new deploy replaces the old cache.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      if (worker)
        await new Promise((resolve) => worker.addEventListener("statechange", resolve, { once: true }));
    });
    await page.close();
    // Chromium can leave a navigation unanswered while one service worker replaces another.
    const state = () => (self as unknown as { serviceWorker: ServiceWorker }).serviceWorker.state;
    await expect.poll(() => context.serviceWorkers().at(-1)?.evaluate(state)).toBe("activated");
    page = await context.newPage();
    await open(page, url);
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(2);
    expect(await page.evaluate(() => caches.keys())).toContain("site /elsewhere/ 1");
    await newHost.close();
    await open(page, url + paths.quotes);
    await expect(canonical()).toHaveAttribute("href", new RegExp(NEW_ORIGIN));
  });
});
