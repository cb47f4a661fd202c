import { chromium, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { allPaths, paths } from "#content/paths.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "#lib/instants.ts";
import { FONT_SETS, fontConfig } from "../support/font-sets.ts";
import { layoutShifts } from "../support/layout-shifts.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, open, test } from "../support/test.ts";

const PHASES = [143 * DAY_MS, 20 * DAY_MS, 21 * HOUR_MS, 40 * MINUTE_MS, -HOUR_MS].map(
  (leftMs) => `${paths.home}?at=${beforePremiere(leftMs)}`,
);
/** Each group is one visit. */
const GROUPS = { page: [...allPaths, "/nobody-lives-here"], phase: PHASES };
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** Holds the site's fonts back until the page has been painted without them. */
async function holdFontsUntilPainted(context: BrowserContext) {
  await context.addInitScript(() => {
    const painted = new Promise((resolve) => {
      new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    });
    Object.assign(window, { painted });
  });
  await context.route("**/*.woff2", async (route) => {
    await route.request().frame().evaluate("window.painted");
    await route.continue();
  });
}

for (const set of FONT_SETS) {
  test.describe(`where ${set} is the only installed font`, () => {
    test.skip(process.platform !== "linux", "Only Linux has fontconfig, which hides the other fonts.");
    let browser: Browser;
    let page: Page;
    test.beforeAll(async ({ launchOptions }) => {
      const env = { ...process.env, FONTCONFIG_FILE: await fontConfig(set) };
      browser = await chromium.launch({ ...launchOptions, env });
    });
    test.beforeEach(async ({ baseURL }) => {
      const options = { serviceWorkers: "block", reducedMotion: "reduce" } as const;
      const context = await browser.newContext({ baseURL: baseURL ?? "", ...options });
      await holdFontsUntilPainted(context);
      page = await context.newPage();
    });
    test.afterEach(() => page.context().close());
    test.afterAll(() => browser.close());

    for (const size of SIZES)
      for (const [group, addresses] of Object.entries(GROUPS))
        test(`late fonts move nothing in any ${group}, ${size.width} wide`, async () => {
          await page.setViewportSize(size);
          for (const path of addresses) {
            await open(page, path);
            expect.soft(await layoutShifts(page), path).toEqual([]);
          }
        });
  });
}
