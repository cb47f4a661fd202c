import { film } from "#content/film.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { playFilm, playsPast, walkTo } from "../support/film.ts";
import { boxOf, expect, open, setBrowserTextSize, sidewaysOverflow, step, test } from "../support/test.ts";
import { FINGERTIP } from "../support/visual-checks.ts";

// What has no room for text at 200 % on the pages as they open is found by sweep.spec.ts.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** How much larger the content of a box is than the box, in pixels. */
const spill = (box: Element) => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight];

test("at 200 % text a phone has room for the poster and for the film's buttons", async ({ page }) => {
  await setBrowserTextSize(page, 32);
  await step("the first screen has question, countdown and film", async () => {
    await open(page, paths.home);
    const main = page.getByRole("main");
    const letters = main.getByRole("heading", { level: 1 }).getByText(show.question.name.at(-1) ?? "");
    const count = main.locator("[data-unit=seconds]");
    for (const part of [letters, count, main.getByRole("link", { name: show.playFilm })]) {
      const { x, y, right, bottom, height } = await boxOf(part);
      expect(height).toBeGreaterThan(FINGERTIP);
      expect(Math.min(x, y, 390 - right, 844 - bottom)).toBeGreaterThanOrEqual(0);
    }
  });

  const widths = [390, 360];
  await playFilm(page, `.${paths.featurette}?t=19`);
  await playsPast(page, 19.5);
  await open(page, `.${paths.featurette}`);
  const again = page.getByRole("button", { name: "From the start" });

  for (const width of widths)
    await step(`to resume and to restart, ${width} wide`, async () => {
      await page.setViewportSize({ width, height: 740 });
      const heading = await boxOf(page.getByRole("heading", { level: 1 }));
      const picture = await boxOf(page.locator("main picture img"));
      for (const button of [page.getByRole("button", { name: /^Resume at/ }), again]) {
        expect.soft(await button.locator("span").evaluate(spill)).toEqual([0, 0]);
        const box = await boxOf(button);
        expect.soft(box.x).toBeGreaterThanOrEqual(0);
        expect.soft(box.right).toBeLessThanOrEqual(width);
        // They are below the picture, and over nothing else.
        expect.soft(box.y).toBeGreaterThanOrEqual(picture.bottom);
        expect.soft(box.bottom).toBeLessThanOrEqual(heading.y);
      }
      expect.soft(await sidewaysOverflow(page)).toBe(0);
    });

  await again.click();
  await walkTo(page, "Quotes");
  const bar = page.getByRole("region", { name: "Film" });
  for (const width of widths)
    await step(`of the mini player, ${width} wide`, async () => {
      await page.setViewportSize({ width, height: 740 });
      for (const name of ["Pause", "Close the film"]) {
        const box = await boxOf(bar.getByRole("button", { name }));
        expect.soft(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(FINGERTIP);
        expect.soft(box.right, name).toBeLessThanOrEqual(width);
      }
      const [sideways] = await bar.getByRole("link", { name: film.title }).evaluate(spill);
      expect.soft(sideways, "title").toBe(0);
    });
});
