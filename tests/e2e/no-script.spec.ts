import { cues } from "#content/film-cues.ts";
import { hasOwnFilm } from "#content/film.ts";
import { allPaths, paths } from "#content/paths.ts";
import { quotes } from "#content/quotes.ts";
import { premiereInWords, show, unitLabels } from "#content/show.ts";
import { embed, share } from "#content/site-copy.ts";
import { expect, step, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript the site can be read, and says nothing that is not true", async ({ page }) => {
  const main = page.getByRole("main");

  const questions: Record<string, () => Promise<void>> = {
    // The countdown is the date and the time in words, without a digit that could be wrong.
    [paths.home]: async () => {
      await expect(main.getByText(premiereInWords).last()).toBeVisible();
      await expect(page.locator("html[data-phase]")).toHaveCount(0);
      for (const unit of await page.locator("[data-unit]").allTextContents()) expect(unit).not.toMatch(/\d/);
      for (const label of Object.values(unitLabels))
        await expect(page.getByText(label, { exact: true })).toBeHidden();
    },
    // The transcript is whole, and the film has the browser's own controls.
    [paths.featurette]: async () => {
      if (!hasOwnFilm) return;
      for (const { text } of cues) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
      await expect(page.locator("video[controls][preload=none]")).toBeVisible();
      await expect(page.locator("video track[kind=captions]")).toHaveCount(1);
    },
    // The button to share opens its panel all the same.
    [paths.quote(quotes[0].slug)]: async () => {
      await main.getByRole("button", { name: share.label }).click();
      await expect(page.getByRole("dialog", { name: share.heading })).toBeVisible();
    },
  };
  for (const path of [...allPaths, "/nobody"])
    await step(`${path} can be read`, async () => {
      await page.goto(`.${path}`);
      for (const heading of await page.locator("main :is(h1, h2):not(dialog h2)").all())
        await expect.soft(heading).toBeVisible();
      await questions[path]?.();
    });

  await step("the embedded countdown says nothing yet, without its styles too", async () => {
    await page.route(/\.css$/, (route) => route.fulfill({ contentType: "text/css", body: "" }));
    await page.goto(`.${embed.path}`);
    await expect(page.getByText(show.here.now)).toBeHidden();
    await expect(page.locator('[data-unit="days"]')).toBeHidden();
  });
});
