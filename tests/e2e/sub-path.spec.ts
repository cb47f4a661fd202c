import { navigation } from "#content/home.ts";
import { allPaths } from "#content/paths.ts";
import { serveVariant, type Variant } from "../support/built-site.ts";
import { expect, open, test } from "../support/test.ts";

const BASE = "/luke-cage/";

// One worker builds the site for all of these tests.
test.describe.configure({ mode: "default" });

let site: Variant;
test.beforeAll(async () => {
  site = await serveVariant({ base: BASE });
});
test.afterAll(() => site.stop());

const address = (path: string) => `${site.origin}${BASE}${path.slice(1)}`;

for (const path of [...allPaths, "/nobody"]) {
  test(`${path} loads and links nothing outside the sub-path`, async ({ page }) => {
    const requested: string[] = [];
    page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    const failed: string[] = [];
    page.on("response", (response) => {
      if (!response.ok() && !response.request().isNavigationRequest()) failed.push(response.url());
    });
    const response = await open(page, address(path));
    expect(response?.status()).toBe(allPaths.includes(path) ? 200 : 404);
    await page.evaluate(() => document.fonts.ready);
    expect(failed).toEqual([]);

    const links = await page
      .locator("a[href]")
      .evaluateAll((anchors: HTMLAnchorElement[]) =>
        anchors.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname),
      );
    expect(links.length).toBeGreaterThanOrEqual(navigation.length);
    expect([...requested, ...links].filter((each) => !each.startsWith(BASE))).toEqual([]);
  });
}

test("the navigation leads from page to page in the sub-path", async ({ page }) => {
  await open(page, address("/"));
  for (const { to } of navigation) {
    await page.getByRole("contentinfo").locator(`a[href$="${to}"]`).click();
    await expect(page).toHaveURL(address(to));
  }
});

test("the address of the sub-path without its slash leads to the home page", async ({ page }) => {
  await page.goto(address("/").slice(0, -1));
  await expect(page).toHaveURL(address("/"));
});
