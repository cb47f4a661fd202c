import { join } from "node:path";
import { allPaths, paths } from "#content/paths.ts";
import { fileOf } from "../../tools/vite/prerender.ts";
import { expect, open, test } from "../support/test.ts";

/** GitHub Pages, for one, answers these with the page itself; our own hosts lead to its address first. */
const spellings = [
  ...allPaths.map((path) => [`/${fileOf(path)}`, path] as const),
  ["/index", paths.home] as const,
];

for (const [spelling, path] of spellings) {
  test(`a page that was sent for ${spelling} goes by its own address`, async ({ page }) => {
    await page.route(`**${spelling}?*`, (route) => route.fulfill({ path: join("dist", fileOf(path)) }));
    await open(page, `${spelling}?at=2027-09-28T06:00:00Z#main`);
    await expect(page).toHaveURL(`.${path}?at=2027-09-28T06:00:00Z#main`);
    const title = await page.title();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto(`.${path}`);
    expect(title).toBe(await page.title());
  });
}
