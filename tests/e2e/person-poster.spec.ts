import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { expect, open, step, test } from "../support/test.ts";

test("a person's poster fills its column, and a tablet shows all of it", async ({ page }) => {
  for (const { slug, name } of people)
    await step(name, async () => {
      await open(page, paths.character(slug));
      await page.evaluate(() => document.fonts.ready);
      const heading = page.getByRole("heading", { level: 1 });
      // Tall: the width of its column limits a name, and not the height of the screen.
      for (const [width, height] of [
        [390, 1600],
        [1440, 2400],
      ] as const) {
        await page.setViewportSize({ width, height });
        const filled = await heading.evaluate((element) => {
          const place = element.clientWidth - 2 * parseFloat(getComputedStyle(element).paddingLeft);
          const line = document.createRange();
          const widths = [...element.querySelectorAll("span")].map((span) => {
            line.selectNodeContents(span);
            return line.getBoundingClientRect().width;
          });
          return Math.max(...widths) / place;
        });
        expect.soft(filled, `${width} wide`).toBeGreaterThan(0.97);
        expect.soft(filled, `${width} wide`).toBeLessThan(1.06);
      }
      await page.setViewportSize({ width: 820, height: 1180 });
      const poster = page.getByRole("main").locator("> section").first();
      // The plate cuts off the corners of a drawing that is turned.
      for (const part of [heading, poster.getByRole("img"), poster.getByRole("term").last()])
        await expect(part).toBeInViewport({ ratio: 0.85 });
    });
});
