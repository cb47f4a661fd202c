import type { Page } from "@playwright/test";
import { allPaths, paths } from "#content/paths.ts";
import { HOUR_MS, MINUTE_MS } from "#lib/instants.ts";
import { beforePremiere } from "../support/premiere.ts";
import { lackOfRoom, NO_LACK } from "../support/room-for-words.ts";
import { expect, open, test } from "../support/test.ts";

/** What WCAG 1.4.12 has to hold for, set as a visitor's own style sheet sets it. */
const SPACING = `
  * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
  p { margin-bottom: 2em !important }
`;

async function spaceOut(page: Page) {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  await page.locator("html[data-text-spacing]").waitFor();
}

const moments = [2 * HOUR_MS, -HOUR_MS, 30 * MINUTE_MS].map((ms) => `${paths.home}?at=${beforePremiere(ms)}`);

for (const path of [...allPaths, ...moments, "/nobody-lives-here"]) {
  test(`${path} has room for the spacing that a visitor sets`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, path);
      await spaceOut(page);
      expect(await lackOfRoom(page), `${width} wide`).toEqual(NO_LACK);
    }
  });
}

test("the poster is the poster again when the spacing is taken back", async ({ page }) => {
  await open(page, paths.home);
  const letters = page.getByRole("heading", { level: 1 });
  const poster = await letters.boundingBox();
  await spaceOut(page);
  expect(await letters.boundingBox()).not.toEqual(poster);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  await expect.poll(() => letters.boundingBox()).toEqual(poster);
});
