import type { Page } from "@playwright/test";
import { embed } from "#content/site-copy.ts";
import { allPaths, paths } from "#content/paths.ts";
import { HOUR_MS } from "#lib/instants.ts";
import { playFilm } from "../support/film.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, open, test } from "../support/test.ts";

/** In CSS pixels: about a fingertip (WCAG 2.5.5). */
const LEAST = 44;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const premiere = `${paths.home}?at=${beforePremiere(-HOUR_MS)}`;

/** What can be pressed and is less than a fingertip high or wide, panels that are not open yet included. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    for (const panel of document.querySelectorAll("dialog")) panel.show();
    // A link in running text is as high as its line.
    const isRunning = (target: Element) =>
      getComputedStyle(target).display === "inline" &&
      target.textContent?.trim() !== target.parentElement?.textContent?.trim();
    // The windows, smaller yet, take the press that is nearest.
    return Array.from(document.querySelectorAll("a, button, input, [role=slider]"))
      .filter((target) => target.checkVisibility() && !target.closest(".skip-link") && !isRunning(target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < least)
      .map(({ target, box }) => `${target.textContent}: ${box.width} x ${box.height}`);
  }, LEAST);
}

for (const path of [...allPaths, premiere, "/nobody-lives-here"]) {
  test(`${path}: every target is at least 44 px wide and high`, async ({ page }) => {
    await open(page, path);
    await page.evaluate(() => document.fonts.ready);
    expect(await smallTargets(page)).toEqual([]);
  });
}

test("the link in the embedded countdown is at least 44 px wide and high", async ({ page }) => {
  await page.goto(`.${embed.path}`);
  await expect(page.getByRole("link")).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
});

test("every control of the film is at least 44 px wide and high", async ({ page }) => {
  await playFilm(page, `.${paths.featurette}`);
  const film = page.getByRole("region", { name: "Film" });
  await expect(film.getByRole("slider", { name: "Time" })).toBeVisible();
  // A slider is pressed anywhere along its line.
  for (const target of await film.locator("button, :has(> [role=slider])").filter({ visible: true }).all()) {
    const { width, height } = (await target.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height), await target.innerHTML()).toBeGreaterThanOrEqual(LEAST);
  }
});
