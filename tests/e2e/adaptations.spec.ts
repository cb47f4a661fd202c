import { allPaths } from "#content/paths.ts";
import { expect, open, test } from "../support/breaking.ts";

for (const path of allPaths) {
  test(`${path} holds at 200 % text`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    // As a browser's own text size does: every rem doubles, pixels stay.
    await page.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(":root { font-size: 200% }");
        document.adoptedStyleSheets.push(sheet);
      });
    });
    await open(page, path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    // No text stands out of the box that clips it.
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>("main :is(p, li, dd, a, button):not(.sr-only)"))
        .filter((text) => text.checkVisibility() && text.scrollWidth > text.clientWidth + 1)
        .filter((text) => getComputedStyle(text).overflowX !== "visible")
        .map((text) => text.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
  });

  test(`${path} keeps words, focus and switch in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open(page, path);
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toMatch(/^(?:solid|auto) [1-9]/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}
