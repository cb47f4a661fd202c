import { navigation } from "#content/home.ts";
import { serveVariant, type Variant } from "../support/built-site.ts";
import { brokenAddresses } from "../support/crawl.ts";
import { expect, open, test } from "../support/test.ts";

const BASE = "/luke-cage/";

// One worker builds the site for all of these tests.
test.describe.configure({ mode: "default" });

let site: Variant;
test.beforeAll(async () => {
  // A build takes its time on a busy machine, and no claim hangs on it.
  test.setTimeout(300_000);
  site = await serveVariant({ base: BASE });
});
test.afterAll(() => site.stop());

const address = (path: string) => `${site.origin}${BASE}${path.slice(1)}`;

test("every address that a page names exists below the sub-path", () => {
  expect(brokenAddresses(site.outDir, BASE)).toEqual([]);
});

test("the navigation stays in the sub-path, and so do all requests and links", async ({ page }) => {
  const requested: string[] = [];
  const failed: string[] = [];
  page.on("response", (response) => {
    requested.push(response.url());
    if (!response.ok()) failed.push(response.url());
  });
  const expectOwnLinks = async () => {
    await page.evaluate(() => document.fonts.ready);
    const all = page.locator("a[href^='/']");
    const links = await all.evaluateAll((each) => each.map(String));
    expect(links.length).toBeGreaterThanOrEqual(navigation.length);
    expect([...requested, ...links].filter((url) => !url.startsWith(address("/")))).toEqual([]);
  };
  await open(page, address("/"));
  for (const { to } of [...navigation, { to: "/" }]) {
    const { pathname } = new URL(address(to));
    await page.getByRole("banner").locator(`a[href$="${pathname}"]`).first().click();
    await expect(page).toHaveURL(address(to));
    await expectOwnLinks();
  }
  expect(failed).toEqual([]);
  expect((await open(page, address("/nobody")))?.status()).toBe(404);
  await expectOwnLinks();
});

test("the address of the sub-path without its slash leads to the home page", async ({ request }) => {
  expect((await request.get(address("/").slice(0, -1))).url()).toBe(address("/"));
});
