import { paths } from "#content/paths.ts";
import { expect, test } from "../support/breaking.ts";
import { playFilm } from "../support/film.ts";
import { findTranslucentParts, preferReducedTransparency } from "../support/visual-checks.ts";

test("reduced transparency leaves nothing translucent in the player", async ({ page }) => {
  await preferReducedTransparency(page);
  await playFilm(page, `.${paths.featurette}`);
  await expect(page.getByRole("button", { name: "Keys" })).toBeAttached();
  expect(await findTranslucentParts(page)).toEqual([]);
});
