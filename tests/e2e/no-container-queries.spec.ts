import type { Page } from "@playwright/test";
import { allPaths, paths } from "#content/paths.ts";
import { DAY_MS, HOUR_MS } from "#lib/instants.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, open, sidewaysOverflow, test } from "../support/test.ts";

// The styles in a page are allowed by their hash, and here they are other ones.
test.use({ bypassCSP: true });

/** Styles as a browser reads them that came before container queries: the words for them are unknown. */
function unknown(text: string): string {
  return text
    .replaceAll("container-type", "unknown-type")
    .replaceAll("@container", "@unknown")
    .replaceAll(/(?<=\d)cq(?=[whi]\b)/g, "unknown-");
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.route("**", async (route) => {
    if (!["document", "stylesheet"].includes(route.request().resourceType())) return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: unknown(await response.text()) });
  });
});

// A style that is fetched for later may still be on its way.
test.afterEach(({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

/** Height of a heading's letters, in pixels. */
function lettersOf(page: Page, level: 1 | 2) {
  const heading = page.getByRole("main").getByRole("heading", { level }).first();
  return heading.evaluate((element) =>
    Number.parseFloat(getComputedStyle(element.firstElementChild ?? element).fontSize),
  );
}

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height } });

    for (const path of allPaths) {
      test(`${path} does not scroll sideways`, async ({ page }) => {
        await open(page, path);
        expect(await sidewaysOverflow(page)).toBe(0);
      });
    }

    for (const beforeMs of [143 * DAY_MS, 21 * HOUR_MS, -HOUR_MS]) {
      const at = beforePremiere(beforeMs);
      test(`at ${at} the name is large, all of it is in sight, and he stands beside it`, async ({ page }) => {
        await open(page, `${paths.home}?at=${at}`);
        const heading = page.getByRole("heading", { level: 1 });
        await expect(heading).toBeInViewport({ ratio: 0.99 });
        expect(await lettersOf(page, 1)).toBeGreaterThan(70);
        const man = page.locator("h1 ~ [aria-hidden] > svg").last();
        await expect(man).toBeInViewport({ ratio: 0.5 });
        expect((await man.boundingBox())?.height).toBeGreaterThan(200);
      });
    }

    test("in the last hour the digits are large, and in sight", async ({ page }) => {
      await open(page, `${paths.home}?at=${beforePremiere(HOUR_MS / 2)}`);
      const digits = page.locator("h1 + [aria-hidden]");
      await expect(digits).toBeInViewport({ ratio: 0.9 });
      expect((await digits.boundingBox())?.height).toBeGreaterThan(150);
    });

    test("a quotation is headed in large letters", async ({ page }) => {
      await open(page, paths.quotes);
      expect(await lettersOf(page, 2)).toBeGreaterThan(60);
    });

    test("a quotation has its drawing, and no words lie on it", async ({ page }) => {
      await open(page, paths.quotes);
      for (const card of await page.getByRole("article").all()) {
        const drawing = await card.getByRole("img").first().boundingBox();
        const caption = await card.locator("figcaption").boundingBox();
        const words = await card.getByRole("blockquote").boundingBox();
        expect(drawing?.height).toBeGreaterThan(250);
        const top = drawing?.y ?? NaN;
        expect(top).toBeGreaterThanOrEqual((words?.y ?? NaN) + (words?.height ?? NaN));
        expect(caption?.y).toBeGreaterThanOrEqual(top + (drawing?.height ?? NaN) - 1);
      }
    });
  });
}
