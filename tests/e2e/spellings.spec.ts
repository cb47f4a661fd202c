import { join } from "node:path";
import { allPaths, paths } from "#content/paths.ts";
import { fileOf } from "../../tools/vite/prerender.ts";
import { crawl } from "../support/crawl.ts";
import { expect, open, test } from "../support/test.ts";

/** GitHub Pages, for one, sends the page for these; other hosts redirect to its address first. */
const spellings = [
  ...allPaths.map((path) => [`/${fileOf(path)}`, path] as const),
  ["/index", paths.home] as const,
];

const titles = new Map(crawl().map(({ path, title }) => [path, title]));

test("a page that the host sends for another spelling shows its own address", async ({ page }) => {
  for (const [spelling, path] of spellings) {
    await page.route(`**${spelling}?*`, (route) => route.fulfill({ path: join("dist", fileOf(path)) }));
    await open(page, `${spelling}?at=2027-09-28T06:00:00Z#main`);
    await expect(page).toHaveURL(`.${path}?at=2027-09-28T06:00:00Z#main`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // The page for an unknown address would have another title.
    await expect(page).toHaveTitle(titles.get(path) ?? "");
  }
});
