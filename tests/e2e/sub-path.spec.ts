import { navigation } from "#content/home.ts";
import { allPaths } from "#content/paths.ts";
import { expect, open, test } from "../support/test.ts";

for (const path of [...allPaths, "/nobody"]) {
  test(`${path} works below a folder, with all that it loads`, async ({ page, baseURL }) => {
    const base = new URL(baseURL ?? "").pathname;
    const outside: string[] = [];
    page.on("request", (request) => {
      if (!new URL(request.url()).pathname.startsWith(base)) outside.push(request.url());
    });
    const failed: string[] = [];
    page.on("response", (response) => {
      if (!response.ok() && !response.request().isNavigationRequest()) failed.push(response.url());
    });
    const response = await open(page, path);
    expect(response?.status()).toBe(allPaths.includes(path) ? 200 : 404);
    await page.evaluate(() => document.fonts.ready);
    expect(outside).toEqual([]);
    expect(failed).toEqual([]);

    for (const { to } of navigation) {
      await page.getByRole("contentinfo").locator(`a[href$="${to}"]`).click();
      await expect(page).toHaveURL(`.${to}`);
    }
  });
}

test("the folder's address without its slash leads to the home page", async ({ page, baseURL }) => {
  const home = new URL(baseURL ?? "");
  await page.goto(home.href.slice(0, -1));
  await expect(page).toHaveURL(home.href);
});
