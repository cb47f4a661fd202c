import type { Page } from "@playwright/test";
import { cues } from "#content/film.ts";
import { allPaths, paths } from "#content/paths.ts";
import { expect, open, test } from "../support/test.ts";

/** Links and buttons of the page whose words, when they have the focus, are less than 4.5:1 from what they lay below them. */
function unreadableWithFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
        const share = Number(channel) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return Array.from(document.querySelectorAll<HTMLElement>("main :is(a, button), footer :is(a, button)"))
      .filter((control) => {
        control.focus();
        if (!control.matches(":focus-visible")) return false;
        const { color, backgroundColor } = getComputedStyle(control);
        if (backgroundColor === "rgba(0, 0, 0, 0)") return false;
        const [least = 0, most = 0] = [color, backgroundColor].map(luminance).toSorted((a, b) => a - b);
        return (most + 0.05) / (least + 0.05) < 4.5;
      })
      .map((control) => control.outerHTML.slice(0, 80));
  });
}

for (const path of allPaths) {
  test(`${path} has its words to be read on what has the focus`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, path);
      await page.keyboard.press("Tab");
      expect(await unreadableWithFocus(page), `${width} wide`).toEqual([]);
    }
  });
}

for (const [width, height] of [
  [390, 700],
  [1280, 500],
  [320, 256],
] as const) {
  test(`going back up the transcript, the search hides no line that has the focus, ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, paths.featurette);
    const lines = page.locator("[data-transcript-lines] button");
    await lines.last().focus();
    for (const _ of cues.slice(1)) {
      await page.keyboard.press("Shift+Tab");
      const isHidden = await page.evaluate(() => {
        const line = document.activeElement ?? document.body;
        const { left, width: breadth, bottom } = line.getBoundingClientRect();
        return !line.contains(document.elementFromPoint(left + breadth / 2, bottom - 2));
      });
      expect(isHidden, await page.locator(":focus").innerText()).toBe(false);
    }
    await expect(lines.first()).toBeFocused();
  });
}
