import { playsPast, visit } from "../support/film.ts";
import { expect, test } from "../support/test.ts";

test("a press on Captions counts while the film is still loading", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.mp4$/, async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, "./featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  const captions = page.getByRole("button", { name: "Captions" });
  await captions.click();
  release();
  await playsPast(page, 0.5);
  await expect(captions).toHaveAttribute("aria-pressed", "true");
});
