import type { Page } from "@playwright/test";
import { allPaths, paths } from "#content/paths.ts";
import { phaseAt } from "#features/countdown/phase.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "#lib/instants.ts";
import { FONT_SETS, fontConfig } from "../support/font-sets.ts";
import { layoutShifts } from "../support/layout-shifts.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, open, step, test as base } from "../support/test.ts";

const MOMENTS = [143 * DAY_MS, 20 * DAY_MS, 21 * HOUR_MS, 40 * MINUTE_MS, -HOUR_MS].map(beforePremiere);
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };

/** Holds the site's fonts back until a page has been painted without them. */
async function holdFontsUntilPainted(page: Page) {
  await page.addInitScript(() => {
    const painted = new Promise((resolve) => {
      new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    });
    Object.assign(window, { painted });
  });
  await page.route("**/*.woff2", async (route) => {
    await route.request().frame().evaluate("window.painted");
    await route.continue();
  });
}

/** Takes the face that swaps in from the page, as if it were late, and returns what its return moves. */
async function shiftsOfLateFace(page: Page): Promise<string[]> {
  const setFamily = (family: string) =>
    page.evaluate((value) => {
      for (const { cssRules } of document.styleSheets)
        for (const rule of cssRules)
          if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue("font-display") === "swap")
            rule.style.setProperty("font-family", value);
    }, family);
  await setFamily("None");
  const { length } = await layoutShifts(page);
  await setFamily("League Gothic");
  return (await layoutShifts(page)).slice(length);
}

for (const set of FONT_SETS) {
  const test = base.extend<object, object>({
    launchOptions: [
      async ({ launchOptions }, use) => {
        const env = { ...process.env, FONTCONFIG_FILE: await fontConfig(set) };
        await use({ ...launchOptions, env });
      },
      { scope: "worker" },
    ],
  });
  test.skip(process.platform !== "linux", "Only Linux has fontconfig, which hides the other fonts.");

  test(`late fonts move nothing where ${set} is the only installed font`, async ({ page }) => {
    await holdFontsUntilPainted(page);
    for (const path of [...allPaths, "/nobody-lives-here"])
      await step(path, async () => {
        await page.setViewportSize(PHONE);
        await open(page, path);
        expect.soft(await layoutShifts(page), "on a phone").toEqual([]);
        await page.setViewportSize(DESKTOP);
        expect.soft(await shiftsOfLateFace(page), "on a desktop").toEqual([]);
      });

    await open(page, paths.home);
    for (const moment of MOMENTS)
      await step(moment, async () => {
        await page.clock.setFixedTime(moment);
        await page.evaluate(() => window.dispatchEvent(new Event("focus")));
        await expect(page.locator("html")).toHaveAttribute("data-phase", phaseAt(Date.parse(moment)).name);
        for (const size of [PHONE, DESKTOP]) {
          await page.setViewportSize(size);
          expect.soft(await shiftsOfLateFace(page), `${size.width} wide`).toEqual([]);
        }
      });
  });
}
