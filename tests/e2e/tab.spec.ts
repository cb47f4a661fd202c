import type { Page } from "@playwright/test";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "#lib/instants.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, follow, open, step, test } from "../support/test.ts";

/** Puts the tab in the background, or back in front, as far as the page can tell. */
async function setHidden(page: Page, isHidden: boolean) {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);
}

const icon = (page: Page) => page.locator('head > link[rel="icon"]').first().getAttribute("href");

test("a background tab shows the time left, and the premiere when it comes", async ({ page }) => {
  await page.clock.install({ time: beforePremiere(9 * DAY_MS + HOUR_MS) });
  await open(page, paths.quotes);
  const own = { title: await page.title(), icon: await icon(page) };

  await step("in the background, and in front again", async () => {
    await setHidden(page, true);
    await expect.soft(page).toHaveTitle(/^9 days: /);
    expect.soft(await icon(page)).toMatch(/^data:image\/svg\+xml,.*9/);
    await setHidden(page, false);
    await expect.soft(page).toHaveTitle(own.title);
    await expect.soft.poll(() => icon(page)).toContain(own.icon ?? "");
  });

  await step("closed in the background: its own title is in the history", async () => {
    await setHidden(page, true);
    await expect.soft(page).not.toHaveTitle(own.title);
    await page.evaluate(() => {
      window.dispatchEvent(new Event("pagehide"));
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expect.soft(page).toHaveTitle(own.title);
    await page.evaluate(() => window.dispatchEvent(new Event("pageshow")));
    await setHidden(page, false);
  });

  await step("after a navigation", async () => {
    const { title } = pages.featurette;
    await follow(page, "Featurette");
    await expect.soft(page).toHaveTitle(title);
    await setHidden(page, true);
    await expect.soft(page).not.toHaveTitle(title);
    await setHidden(page, false);
    await expect.soft(page).toHaveTitle(title);
  });

  await step("at the premiere", async () => {
    await page.clock.pauseAt(beforePremiere(2 * SECOND_MS));
    await setHidden(page, true);
    await expect.soft(page).toHaveTitle(/^1 minute: /);
    await page.clock.runFor(2 * SECOND_MS);
    await expect.soft(page).toHaveTitle(/here/);
  });
});
