import { AxeBuilder } from "@axe-core/playwright";
import { allPaths } from "#content/paths.ts";
import { privacy } from "#content/pages.ts";
import { lackOfRoom, NO_LACK } from "../support/room-for-words.ts";
import { expect, open, test } from "../support/test.ts";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const missing = ["/nobody-lives-here", "/quotes/nobody", "/characters/nobody"];

for (const path of [...allPaths, ...missing]) {
  const status = allPaths.includes(path) ? 200 : 404;

  test(`${path} answers ${status}, with one heading, in silence, and holds its words at any width`, async ({
    page,
  }) => {
    const response = await open(page, path);
    expect(response?.status()).toBe(status);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    for (const part of await page.getByRole("navigation").all())
      await expect(part).toHaveAccessibleName(/\S/);
    await expect(page.locator('head > :is(title, meta[name="description"])')).toHaveCount(2);

    await page.evaluate(() => document.fonts.ready);
    // What is still on its way in may stand out of the window.
    await page.emulateMedia({ reducedMotion: "reduce" });
    // The last is a screen of 1280 by 1024 at 400 % zoom.
    for (const [width, height] of [
      [1440, 900],
      [844, 390],
      [360, 740],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await lackOfRoom(page), `${width} wide`).toEqual(NO_LACK);
    }
  });

  test(`${path} breaks no rule of WCAG 2.2, A and AA, wide or narrow`, async ({ page }) => {
    // What moves in passes colours that nobody has time to read.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, path);
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
}

for (const path of allPaths) {
  test(`${path} asks nobody else for anything, keeps no cookie, and says so`, async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    await open(page, path);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    // A connection that is made ahead is no request, and yet a call.
    const hints = page.locator(
      "link:is([rel~=preconnect], [rel~=dns-prefetch], [rel~=preload], [rel~=prefetch])",
    );
    asked.push(...(await hints.evaluateAll((links: HTMLLinkElement[]) => links.map(({ href }) => href))));
    const { origin } = new URL(baseURL ?? "");
    expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await expect(page.getByRole("contentinfo")).toContainText(privacy);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [...allPaths, missing[0]]) {
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(`.${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const heading of await page.locator("main h2:not(dialog h2)").all()) {
        await expect(heading).toBeVisible();
      }
    });
  }
});
