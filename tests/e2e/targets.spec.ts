import { embed } from "#content/site-copy.ts";
import { paths } from "#content/paths.ts";
import { playFilm } from "../support/film.ts";
import { expect, test } from "../support/test.ts";
import { findSmallTargets, FINGERTIP } from "../support/visual-checks.ts";

// The pages' own targets are measured by sweep.spec.ts.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("the link in the embedded countdown is at least 44 px wide and high", async ({ page }) => {
  await page.goto(`.${embed.path}`);
  await expect(page.getByRole("link")).toBeVisible();
  expect(await findSmallTargets(page)).toEqual([]);
});

test("every control of the film is at least 44 px wide and high", async ({ page }) => {
  await playFilm(page, `.${paths.featurette}`);
  const film = page.getByRole("region", { name: "Film" });
  await expect(film.getByRole("slider", { name: "Time" })).toBeVisible();
  // A slider is pressed anywhere along its line.
  for (const target of await film.locator("button, :has(> [role=slider])").filter({ visible: true }).all()) {
    const { width, height } = (await target.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height), await target.innerHTML()).toBeGreaterThanOrEqual(FINGERTIP);
  }
});
