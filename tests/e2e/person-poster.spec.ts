import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { expect, open, test } from "../support/test.ts";

// Tall: the width of its column limits a name, and not the height of the screen.
for (const viewport of [
  { width: 390, height: 1600 },
  { width: 1440, height: 2400 },
]) {
  test(`each name fills its column ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const { slug, name } of people) {
      await open(page, paths.character(slug));
      await page.evaluate(() => document.fonts.ready);
      const filled = await page.getByRole("heading", { level: 1 }).evaluate((heading) => {
        const place = heading.clientWidth - 2 * parseFloat(getComputedStyle(heading).paddingLeft);
        const line = document.createRange();
        const widths = [...heading.querySelectorAll("span")].map((span) => {
          line.selectNodeContents(span);
          return line.getBoundingClientRect().width;
        });
        return Math.max(...widths) / place;
      });
      expect(filled, name).toBeGreaterThan(0.97);
      expect(filled, name).toBeLessThan(1.06);
    }
  });
}

for (const { slug, name } of people) {
  test(`a tablet's first screen holds the name, the portrait and the facts of ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await open(page, paths.character(slug));
    const poster = page.getByRole("main").locator("> section").first();
    const parts = [
      page.getByRole("heading", { level: 1 }),
      poster.getByRole("img"),
      poster.getByRole("term").last(),
    ];
    // The plate cuts off the corners of a drawing that is turned.
    for (const part of parts) await expect(part).toBeInViewport({ ratio: 0.85 });
  });
}
