import { paths } from "#content/paths.ts";
import { expect, open, test } from "../support/test.ts";

test("the search field covers no focused line on the way up the transcript", async ({ page }) => {
  await open(page, paths.featurette);
  const lines = page.locator("[data-transcript-lines] button");
  for (const [width, height] of [
    [390, 700],
    [1280, 500],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await lines.last().focus();
    for (let above = (await lines.count()) - 1; above > 0; above--) {
      await page.keyboard.press("ArrowUp");
      const covered = await page.evaluate(() => {
        const line = document.activeElement ?? document.body;
        const { left, width: breadth, bottom } = line.getBoundingClientRect();
        return line.contains(document.elementFromPoint(left + breadth / 2, bottom - 2))
          ? ""
          : line.textContent;
      });
      expect.soft(covered, `${width} by ${height}`).toBe("");
    }
    await expect(lines.first()).toBeFocused();
  }
});
