import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { expect, open, step, test } from "../support/test.ts";
import { resize } from "../support/visual-checks.ts";

test("a person's poster fills its column, and a tablet shows all of it", async ({ page }) => {
  for (const { slug, name } of people)
    await step(name, async () => {
      await open(page, paths.character(slug));
      await page.evaluate(() => document.fonts.ready);
      const heading = page.getByRole("heading", { level: 1 });
      // Tall: the width of its column limits a name, and not the height of the screen.
      for (const size of ["390x1600", "1440x2400"]) {
        await resize(page, size);
        const filled = await heading.evaluate((element) => {
          const place = element.clientWidth - 2 * parseFloat(getComputedStyle(element).paddingLeft);
          const line = document.createRange();
          const widths = [...element.querySelectorAll("span")].map((span) => {
            line.selectNodeContents(span);
            return line.getBoundingClientRect().width;
          });
          return Math.max(...widths) / place;
        });
        expect.soft(filled, size).toBeGreaterThan(0.97);
        expect.soft(filled, size).toBeLessThan(1.06);
      }
      await resize(page, "820x1180");
      const poster = page.getByRole("main").locator("> section").first();
      // The plate cuts off the corners of a drawing that is turned.
      for (const part of [heading, poster.getByRole("img"), poster.getByRole("term").last()])
        await expect(part).toBeInViewport({ ratio: 0.85 });
    });
});
