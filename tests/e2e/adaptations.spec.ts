import { paths } from "#content/paths.ts";
import { expect, open, test } from "../support/breaking.ts";
import { playFilm } from "../support/film.ts";
import { findTranslucentParts, preferReducedTransparency } from "../support/visual-checks.ts";

test("reduced transparency leaves nothing translucent in the player and its list of keys", async ({
  page,
}) => {
  await preferReducedTransparency(page);
  await playFilm(page, `.${paths.featurette}`);
  await expect(page.getByRole("button", { name: "Keys" })).toBeAttached();
  expect(await findTranslucentParts(page)).toEqual([]);
});

test("the motion switch shows its state in forced colors", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, paths.home);
  const motion = page.getByRole("switch", { name: "Motion" });
  const track = motion.locator("span").first();
  await motion.focus();
  const on = await track.screenshot();
  await motion.press("Space");
  await expect(motion).not.toBeChecked();
  expect((await track.screenshot()).equals(on)).toBe(false);
});
