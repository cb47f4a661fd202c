import { allPaths, paths } from "#content/paths.ts";
import { HOUR_MS } from "#lib/durations.ts";
import { playFilm } from "../support/film.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, open, test } from "../support/test.ts";

/** In CSS pixels: about a fingertip (WCAG 2.5.5). */
const LEAST = 44;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const premiere = `${paths.home}?at=${beforePremiere(-HOUR_MS)}`;

for (const path of [...allPaths, premiere, "/nobody-lives-here"]) {
  test(`what can be pressed on ${path} is as high and as wide as a fingertip`, async ({ page }) => {
    await open(page, path);
    await page.evaluate(() => document.fonts.ready);
    // A link in running text is as high as its line. The windows, smaller yet, take the press that is nearest.
    const targets = page.locator("a, button, input, [role=slider]");
    const small = await targets.evaluateAll((elements, least) => {
      const isRunning = (element: Element) => getComputedStyle(element).display === "inline";
      return elements
        .filter((element) => element.checkVisibility() && !isRunning(element))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < least)
        .map(({ element, box }) => `${element.textContent}: ${box.width} x ${box.height}`);
    }, LEAST);
    expect(small).toEqual([]);
  });
}

test("what can be pressed on the film is as high and as wide, too", async ({ page }) => {
  await playFilm(page, `.${paths.featurette}`);
  const film = page.getByRole("region", { name: "Film" });
  await expect(film.getByRole("slider", { name: "Time" })).toBeVisible();
  // A slider is pressed anywhere along its line.
  for (const target of await film.locator("button, :has(> [role=slider])").filter({ visible: true }).all()) {
    const { width, height } = (await target.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height), await target.innerHTML()).toBeGreaterThanOrEqual(LEAST);
  }
});
