import { descriptionCues } from "#content/film.ts";
import { pauseFilm, playFilm, playsPast, seek, visit } from "../support/film.ts";
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

test("descriptions are said and shown while they are on, and remembered", async ({ page }) => {
  const [first, second] = descriptionCues.slice(1);
  if (!first || !second) throw new Error("The film has too few descriptions.");
  await playFilm(page);
  await pauseFilm(page);
  const live = page.locator(".sr-only[aria-live]");
  const film = page.getByRole("region", { name: "Film" });
  const descriptions = film.getByRole("button", { name: "Descriptions" });
  await page.getByRole("searchbox").focus();
  await seek(page, first.start + 0.1);
  await expect(page.getByRole("button", { name: first.text })).toHaveAttribute("aria-current", "true");
  await expect(live).not.toHaveText(first.text);

  await descriptions.click();
  await expect(descriptions).toHaveAttribute("aria-pressed", "true");
  await expect(live).toHaveText(first.text);
  await page.getByRole("searchbox").focus();
  await seek(page, second.start + 0.1);
  await expect(live).toHaveText(second.text);
  await expect(film.getByText(second.text)).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: /^Go on/ }).click();
  await expect(descriptions).toHaveAttribute("aria-pressed", "true");
  await descriptions.press("d");
  await expect(descriptions).toHaveAttribute("aria-pressed", "false");
});
