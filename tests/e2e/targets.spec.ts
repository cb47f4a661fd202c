import { paths } from "#content/paths.ts";
import { playFilm } from "../support/film.ts";
import { expect, test } from "../support/test.ts";
import { FINGERTIP } from "../support/visual-checks.ts";

// The pages' own targets are measured by sweep.spec.ts.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

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
