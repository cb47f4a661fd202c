import type { Page } from "@playwright/test";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "#lib/instants.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, open, test } from "../support/test.ts";

/** Puts the tab in the background, or back in front, as far as the page can tell. */
async function setHidden(page: Page, isHidden: boolean) {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);
}

const icon = (page: Page) => page.locator('head > link[rel="icon"]').first().getAttribute("href");

test("a background tab shows the time left in its title and icon, and a foreground tab its own", async ({
  page,
}) => {
  await open(page, `${paths.quotes}?at=${beforePremiere(9 * DAY_MS + HOUR_MS)}`);
  const own = { title: await page.title(), icon: await icon(page) };
  await setHidden(page, true);
  await expect(page).toHaveTitle(/^9 days: /);
  expect(await icon(page)).toMatch(/^data:image\/svg\+xml,.*9/);
  await setHidden(page, false);
  await expect(page).toHaveTitle(own.title);
  await expect.poll(() => icon(page)).toContain(own.icon ?? "");
});

test("a background tab announces the premiere", async ({ page }) => {
  await page.clock.install({ time: beforePremiere(HOUR_MS) });
  await open(page, paths.home);
  await page.clock.pauseAt(beforePremiere(2 * SECOND_MS));
  await setHidden(page, true);
  await expect(page).toHaveTitle(/^1 minute: /);
  await page.clock.runFor(2 * SECOND_MS);
  await expect(page).toHaveTitle(/here/);
});

test("after a navigation the tab returns to the title of the new page", async ({ page }) => {
  await open(page, paths.home);
  await setHidden(page, true);
  await setHidden(page, false);
  await page.getByRole("contentinfo").getByRole("link", { name: "Quotes" }).click();
  const { title } = pages.quotes;
  await expect(page).toHaveTitle(title);
  await setHidden(page, true);
  await expect(page).not.toHaveTitle(title);
  await setHidden(page, false);
  await expect(page).toHaveTitle(title);
});

test("a tab that is closed in the background leaves its own title in the history", async ({ page }) => {
  await open(page, paths.quotes);
  const title = await page.title();
  await setHidden(page, true);
  await expect(page).not.toHaveTitle(title);
  await page.evaluate(() => {
    window.dispatchEvent(new Event("pagehide"));
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(page).toHaveTitle(title);
});
