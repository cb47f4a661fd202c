import type { Page } from "@playwright/test";
import { allPaths, paths } from "#content/paths.ts";
import { privacy } from "#content/pages.ts";
import { HOUR_MS, MINUTE_MS } from "#lib/instants.ts";
import { findClippedText, NO_CLIPPED_TEXT } from "../support/clipped-text.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, open, step, test } from "../support/test.ts";
import { setBrowserTextSize } from "../support/visitor.ts";
import {
  findFaintShapes,
  findPoorFocus,
  findSmallTargets,
  findSmallText,
  findTranslucentParts,
  findViolations,
  preferReducedTransparency,
  setTextSpacing,
} from "../support/visual-checks.ts";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** One stands for all: they look the same (navigation.test.tsx). */
const missing = "/quotes/nobody?at=2027-01-01";

/** Finds clipped text at some sizes of window. */
async function expectNoClippedText(page: Page, sizes: readonly (readonly [width: number, height: number])[]) {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    expect.soft(await findClippedText(page), `${width} wide`).toEqual(NO_CLIPPED_TEXT);
  }
}

/** What is asked of every page, and of the home page at every moment that looks different. */
async function expectRoomForText(page: Page) {
  await step("no clipped text with the spacing of WCAG 1.4.12", async () => {
    await setTextSpacing(page, true);
    await expectNoClippedText(page, [
      [390, 800],
      [1280, 800],
    ]);
    await setTextSpacing(page, false);
  });

  await step("no clipped text with the browser's own text at 200 %", async () => {
    await setBrowserTextSize(page, 32);
    await expectNoClippedText(page, [
      [360, 740],
      [844, 390],
      [1280, 800],
    ]);
    await setBrowserTextSize(page, 16);
  });

  await step("every target is as large as a fingertip", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await findSmallTargets(page)).toEqual([]);
  });
}

// One visit answers many questions. Each failure names its step.
for (const path of [...allPaths, missing]) {
  test(`${path} passes what is asked of every page`, async ({ page, context, baseURL }) => {
    const urls: string[] = [];
    context.on("request", (request) => urls.push(request.url()));
    const response = await open(page, path);

    await step("status and landmarks", async () => {
      expect.soft(response?.status()).toBe(allPaths.includes(path) ? 200 : 404);
      await expect.soft(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect.soft(page.getByRole("main")).toHaveCount(1);
      for (const part of await page.getByRole("navigation").all())
        await expect.soft(part).toHaveAccessibleName(/\S/);
      await expect.soft(page.locator('head > :is(title, meta[name="description"])')).toHaveCount(2);
      // No browser turns its colors at night (CSS Color Adjustment 1).
      await expect.soft(page.locator("html")).toHaveCSS("color-scheme", "light only");
    });

    await step("no request to another origin, no cookie, and the page says so", async () => {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      // A connection that is opened early is no request, and still contacts the other origin.
      const hints = page.locator(
        "link:is([rel~=preconnect], [rel~=dns-prefetch], [rel~=preload], [rel~=prefetch])",
      );
      const hinted = await hints.evaluateAll((links: HTMLLinkElement[]) => links.map(({ href }) => href));
      const { origin } = new URL(baseURL ?? "");
      expect.soft([...urls, ...hinted].filter((url) => new URL(url).origin !== origin)).toEqual([]);
      expect.soft(await context.cookies()).toEqual([]);
      await expect.soft(page.getByRole("contentinfo")).toContainText(privacy);
    });

    await page.evaluate(() => document.fonts.ready);
    if (path === missing) await page.getByRole("complementary", { name: "Preview" }).waitFor();

    await step("Tab reaches every control in order, visible and marked", async () => {
      const controls = page
        .locator("a[href], button:enabled, input, [role=listbox]")
        .and(page.locator(':not([tabindex="-1"])'))
        .filter({ visible: true });
      for (const [stop, control] of (await controls.elementHandles()).entries()) {
        await page.keyboard.press("Tab");
        const reached = await control.evaluate(
          (element) =>
            new Promise((resolve) => {
              const hasFocus = element === document.activeElement;
              const answer = ([entry]: IntersectionObserverEntry[]) =>
                resolve({ hasFocus, isInView: entry?.isIntersecting });
              new IntersectionObserver(answer).observe(element as Element);
            }),
        );
        expect(reached, `stop ${stop}`).toEqual({ hasFocus: true, isInView: true });
      }
    });

    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const)
      await step(`WCAG 2.2, A and AA, and each control shows its focus, ${width} wide`, async () => {
        await page.setViewportSize({ width, height });
        expect.soft(await findViolations(page, WCAG_22_AA)).toEqual([]);
        expect.soft(await findPoorFocus(page)).toEqual([]);
      });

    await step("no clipped text at any size of window", () =>
      // The last is a screen of 1280 by 1024 at 400 % zoom.
      expectNoClippedText(page, [
        [1440, 900],
        [844, 390],
        [360, 740],
        [320, 256],
      ]),
    );

    await step("no drawing runs through the heading above it, on the widest screen", async () => {
      await page.setViewportSize({ width: 3440, height: 1440 });
      const gaps = await page
        .locator("h2 + svg:visible")
        .evaluateAll((drawings) =>
          drawings.map(
            (drawing) =>
              drawing.getBoundingClientRect().top -
              (drawing.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
          ),
        );
      expect.soft(gaps.filter((gap) => gap < 0)).toEqual([]);
    });

    await expectRoomForText(page);

    await step("forced colors keep text, drawings and the focus outline", async () => {
      await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
      expect.soft(await findFaintShapes(page)).toEqual([]);
      await page.locator("a[href]").first().focus();
      const outline = await page.locator(":focus").evaluate((element) => getComputedStyle(element).outline);
      expect.soft(outline).toMatch(/(?:solid|auto) [1-9]/);
      await expect.soft(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
    });

    await step("text of twice the size is not clipped, and none is smaller than 14 px", async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(":root { font-size: 200% }");
        document.adoptedStyleSheets = [sheet];
      });
      // Media queries do not know of this size, so a word may break.
      const { sideways, clipped } = await findClippedText(page);
      expect.soft({ sideways, clipped }).toEqual({ sideways: 0, clipped: [] });
      expect.soft(await findSmallText(page, 28)).toEqual([]);
      await page.evaluate(() => (document.adoptedStyleSheets = []));
    });

    await step("reduced transparency leaves nothing translucent", async () => {
      await preferReducedTransparency(page);
      expect.soft(await findTranslucentParts(page)).toEqual([]);
    });
  });
}

test("the home page has room for its text at every moment, and its poster comes back", async ({ page }) => {
  for (const ms of [2 * HOUR_MS, -HOUR_MS, 30 * MINUTE_MS]) {
    await open(page, `${paths.home}?at=${beforePremiere(ms)}`);
    await page.evaluate(() => document.fonts.ready);
    await step(`${ms / MINUTE_MS} minutes before the premiere`, () => expectRoomForText(page));
  }
  await step("the poster is restored when the text spacing is removed", async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, paths.home);
    const heading = page.getByRole("heading", { level: 1 });
    const poster = await heading.boundingBox();
    await setTextSpacing(page, true);
    expect(await heading.boundingBox()).not.toEqual(poster);
    await setTextSpacing(page, false);
    await expect.poll(() => heading.boundingBox()).toEqual(poster);
  });
});
