import type { Page } from "@playwright/test";
import { allPaths, paths } from "#content/paths.ts";
import { phaseAt } from "#features/countdown/phase.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "#lib/instants.ts";
import { FONT_SETS, fontConfig } from "../support/font-sets.ts";
import { layoutShifts } from "../support/layout-shifts.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, open, step, test as base } from "../support/test.ts";
import { resize } from "../support/visual-checks.ts";

const MOMENTS = [143 * DAY_MS, 20 * DAY_MS, 21 * HOUR_MS, 40 * MINUTE_MS, -HOUR_MS].map(beforePremiere);

/** Takes the face that swaps in from the page, as if it were late. What its return moves, a late one moves on a load. */
async function expectNoShift(page: Page) {
  const setFamily = (family: string) =>
    page.evaluate((value) => {
      for (const { cssRules } of document.styleSheets)
        for (const rule of cssRules)
          if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue("font-display") === "swap")
            rule.style.setProperty("font-family", value);
    }, family);
  for (const size of ["390x844", "1440x900"]) {
    await resize(page, size);
    await setFamily("None");
    const { length } = await layoutShifts(page);
    await setFamily("League Gothic");
    expect.soft((await layoutShifts(page)).slice(length), size).toEqual([]);
  }
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
    for (const path of [...allPaths, "/nobody-lives-here"])
      await step(path, async () => {
        // Android's font on a phone, the others on a desktop.
        await resize(page, set === "roboto" ? "390x844" : "1440x900");
        await open(page, path);
        expect.soft(await layoutShifts(page), "loaded").toEqual([]);
        await expectNoShift(page);
      });

    await open(page, paths.home);
    for (const moment of MOMENTS)
      await step(moment, async () => {
        await page.clock.setFixedTime(moment);
        await page.evaluate(() => window.dispatchEvent(new Event("focus")));
        await expect(page.locator("html")).toHaveAttribute("data-phase", phaseAt(Date.parse(moment)).name);
        await expectNoShift(page);
      });
  });
}
