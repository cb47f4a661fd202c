import type { Page } from "@playwright/test";
import { allPaths, paths } from "#content/paths.ts";
import { DAY_MS, HOUR_MS } from "#lib/instants.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, open, sidewaysOverflow, test } from "../support/test.ts";

// The styles in a page are allowed by their hash, and here they are other ones.
test.use({ bypassCSP: true });

/** Turns container queries into unknown words, as a browser reads them that came before container queries. */
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
function letterSize(page: Page, level: 1 | 2) {
  const heading = page.getByRole("main").getByRole("heading", { level }).first();
  return heading.evaluate((element) =>
    Number.parseFloat(getComputedStyle(element.firstElementChild ?? element).fontSize),
  );
}

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

for (const path of allPaths) {
  test(`${path} does not scroll sideways`, async ({ page }) => {
    await open(page, path);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect.soft(await sidewaysOverflow(page), `${size.width} wide`).toBe(0);
    }
  });
}

for (const beforeMs of [143 * DAY_MS, 21 * HOUR_MS, -HOUR_MS]) {
  const at = beforePremiere(beforeMs);
  test(`at ${at} the name is large and fully visible, with the figure beside it`, async ({ page }) => {
    await open(page, `${paths.home}?at=${at}`);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect(page.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 0.99 });
      expect(await letterSize(page, 1)).toBeGreaterThan(70);
      const figure = page.locator("h1 ~ [aria-hidden] > svg").last();
      await expect(figure).toBeInViewport({ ratio: 0.5 });
      expect((await figure.boundingBox())?.height).toBeGreaterThan(200);
    }
  });
}

test("in the last hour the digits are large and visible", async ({ page }) => {
  await open(page, `${paths.home}?at=${beforePremiere(HOUR_MS / 2)}`);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const digits = page.locator("h1 + [aria-hidden]");
    await expect(digits).toBeInViewport({ ratio: 0.9 });
    expect((await digits.boundingBox())?.height).toBeGreaterThan(150);
  }
});

test("a quotation has large letters and its drawing, and no text lies on it", async ({ page }) => {
  await open(page, paths.quotes);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await letterSize(page, 2)).toBeGreaterThan(60);
    for (const card of await page.getByRole("article").all()) {
      const drawing = await card.getByRole("img").first().boundingBox();
      const caption = await card.locator("figcaption").boundingBox();
      const text = await card.getByRole("blockquote").boundingBox();
      expect(drawing?.height).toBeGreaterThan(250);
      const top = drawing?.y ?? NaN;
      expect(top).toBeGreaterThanOrEqual((text?.y ?? NaN) + (text?.height ?? NaN));
      expect(caption?.y).toBeGreaterThanOrEqual(top + (drawing?.height ?? NaN) - 1);
    }
  }
});
