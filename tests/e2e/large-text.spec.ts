import type { Page } from "@playwright/test";
import { film } from "#content/film.ts";
import { allPaths, paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { browserArgs } from "../support/find-browser.ts";
import { playFilm, playsPast, visit, walkTo } from "../support/film.ts";
import { findClippedText, NO_CLIPPED_TEXT } from "../support/clipped-text.ts";
import { expect, open, test } from "../support/test.ts";
import { sidewaysOverflow } from "../support/visitor.ts";

/** What a finger needs, in CSS pixels. */
const TARGET = 44;

// A browser's own text size, twice what it was: unlike a style for the root it is what media queries ask for, too.
test.use({
  launchOptions: {
    args: [...browserArgs, "--blink-settings=defaultFontSize=32"],
    executablePath: process.env.E2E_BROWSER || undefined,
  },
});

/** How far words stand out of what they are set on, in pixels. */
function spill(page: Page, button: RegExp | string) {
  return page
    .getByRole("button", { name: button })
    .locator("span")
    .evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [
      scrollWidth - clientWidth,
      scrollHeight - clientHeight,
    ]);
}

for (const width of [390, 360]) {
  test.describe(`at 200 % text on a phone ${width} wide`, () => {
    test.use({ viewport: { width, height: 740 }, hasTouch: true, isMobile: true });
    test("the buttons to resume and to restart the film hold their text", async ({ page }) => {
      await playFilm(page, `.${paths.featurette}?t=19`);
      await playsPast(page, 19.5);
      await visit(page, `.${paths.featurette}`);
      for (const name of [/^Go on from/, "From the start"]) {
        expect(await spill(page, name)).toEqual([0, 0]);
        const box = await page.getByRole("button", { name }).boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      }
      expect(await sidewaysOverflow(page)).toBe(0);
      // They are below the picture, and over nothing else.
      const play = await page.getByRole("button", { name: /^Go on from/ }).boundingBox();
      const again = await page.getByRole("button", { name: "From the start" }).boundingBox();
      const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
      const picture = await page.locator("main picture img").boundingBox();
      if (!play || !again || !heading || !picture) throw new Error("The page is not whole.");
      expect(Math.min(play.y, again.y)).toBeGreaterThanOrEqual(picture.y + picture.height);
      expect(Math.max(play.y + play.height, again.y + again.height)).toBeLessThanOrEqual(heading.y);
    });

    test("the bar of the mini player keeps its buttons inside the screen", async ({ page }) => {
      await playFilm(page, `.${paths.featurette}`);
      await walkTo(page, "Quotes");
      const bar = page.getByRole("region", { name: "Film" });
      for (const name of ["Pause", "Close the film"]) {
        const box = await bar.getByRole("button", { name }).boundingBox();
        if (!box) throw new Error(`There is no ${name}.`);
        expect(box.width).toBeGreaterThanOrEqual(TARGET);
        expect(box.height).toBeGreaterThanOrEqual(TARGET);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      const title = await bar
        .getByRole("link", { name: film.title })
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(title).toBe(0);
    });
  });
}

for (const path of [...allPaths, "/?at=2027-09-30", "/nobody-lives-here"]) {
  test(`at 200 % text ${path} has no clipped text`, async ({ page }) => {
    await open(page, path);
    await page.evaluate(() => document.fonts.ready);
    for (const [width, height] of [
      [360, 740],
      [844, 390],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect.soft(await findClippedText(page), `${width} wide`).toEqual(NO_CLIPPED_TEXT);
    }
  });
}

test("at 200 % text a phone's first screen shows the question, the countdown and the link to the film", async ({
  page,
}) => {
  const screen = { width: 390, height: 844 };
  await page.setViewportSize(screen);
  await open(page, paths.home);
  const main = page.getByRole("main");
  const letters = main.getByRole("heading", { level: 1 }).getByText(show.question.name[1]);
  const count = main.locator("[data-unit=seconds]");
  for (const part of [letters, count, main.getByRole("link", { name: show.playFilm })]) {
    const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(height).toBeGreaterThan(44);
    expect(Math.min(x, y, screen.width - x - width, screen.height - y - height)).toBeGreaterThanOrEqual(0);
  }
});
