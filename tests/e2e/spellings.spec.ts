import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { quotes } from "#content/quotes.ts";
import { fileOf } from "../../tools/vite/prerender.ts";
import { crawl } from "../support/crawl.ts";
import { expect, follow, open, step, test } from "../support/test.ts";

const quote = paths.quote(quotes[0].slug);

/** Other addresses that some hosts answer with the page; url.test.ts has them all. Others redirect to its address first. */
const spellings = [
  ["/index", paths.home],
  [`/${paths.featurette}`, paths.featurette],
  [quote.replace("/quotes/", "/quotes%2f"), quote],
] as const;

const titles = new Map(crawl().map(({ path, title }) => [path, title]));

test("other spellings of an address lead to its page", async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL ?? "");
  await step("sent for another spelling, a page shows its own address", async () => {
    for (const [spelling, path] of spellings) {
      const address = origin + spelling;
      await page.route(`${address}?*`, (route) => route.fulfill({ path: join("dist", fileOf(path)) }));
      await open(page, `${address}?at=2027-09-28T06:00:00Z#main`);
      await expect(page).toHaveURL(`.${path}?at=2027-09-28T06:00:00Z#main`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // The page for an unknown address would have another title.
      await expect(page).toHaveTitle(titles.get(path) ?? "");
    }
  });

  await step("the host does not know the spelling", async () => {
    const spelling = `${origin}/Quotes//`;
    await page.route(spelling, (route) => route.fulfill({ status: 404, path: "dist/404.html" }));
    await page.goto(spelling);
    await expect(page).toHaveURL(`.${paths.quotes}`);
    await expect(page.getByRole("heading", { level: 1, name: pages.quotes.heading })).toBeVisible();
    await expect(page.locator('meta[name="robots"][content="noindex"]')).toHaveCount(0);
  });

  await step("links made from an address stay on the site", async () => {
    await open(page, `${origin}//evil.example/login?at=2027-01-01`);
    await expect(page.getByRole("heading", { level: 1, name: pages.notFound.heading })).toBeVisible();
    await expect(page.getByRole("complementary").getByRole("link")).toHaveCount(1);
    const links = await page.locator("a[href]").evaluateAll((all) => all.map(String));
    expect(links.filter((href) => href.includes("evil") && !href.startsWith(`${origin}/`))).toEqual([]);
  });

  await step("a copy of a page at a foreign address stays as it was served", async () => {
    const copy = (path: string) => `${origin}/web/2026/https://luke-cage.example${path}`;
    await page.route(`${origin}/web/**`, async (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^.*luke-cage.example/, "");
      const html = await readFile(join("dist", fileOf(path)), "utf8");
      const href = /(?<=<(?:a|link rel="canonical")[^>]* href=")(?:https:\/\/[^/"]*)?\//g;
      await route.fulfill({ contentType: "text/html", body: html.replaceAll(href, `${copy("")}/`) });
    });
    for (const path of [paths.home, quote]) {
      await page.goto(copy(path));
      await page.locator("html[data-static]").waitFor();
      await expect(page.getByRole("heading", { level: 1, name: pages.notFound.heading })).toHaveCount(0);
      await expect(page).toHaveURL(copy(path));
    }
    await follow(page, "Featurette");
    await expect(page).toHaveURL(copy(paths.featurette));
    await expect(page.getByRole("heading", { level: 1, name: pages.featurette.heading })).toBeVisible();
  });

  await step("a link to words of a page leads to them", async () => {
    await page.setViewportSize({ width: 640, height: 360 });
    const path = paths.character(people[0].slug);
    await open(page, path);
    const [words = ""] = (await page.locator("#origin").innerText()).split("\n");
    // A load and not a step within the page. Without frames, what it lays out late never comes.
    await page.goto("about:blank");
    await page.addInitScript(() => (window.requestAnimationFrame = () => 0));
    await page.goto(`.${path}#:~:text=${encodeURIComponent(words)}`);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  });
});
