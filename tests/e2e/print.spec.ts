import { paths } from "#content/paths.ts";
import { quotes } from "#content/quotes.ts";
import { people } from "#content/people.ts";
import { boxOf, breakingTest as test, expect, open, step } from "../support/test.ts";

const sheets = [
  ...quotes.map(({ slug }) => paths.quote(slug)),
  ...people.map(({ slug }) => paths.character(slug)),
];

test("a quotation and a person print as one sheet, without header, footer and buttons", async ({ page }) => {
  for (const path of sheets)
    await step(path, async () => {
      await page.emulateMedia({ media: null });
      await open(page, path);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect.soft(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g), "sheets").toHaveLength(1);
      await page.emulateMedia({ media: "print" });
      await expect.soft(page.getByRole("banner")).toBeHidden();
      await expect.soft(page.getByRole("contentinfo")).toBeHidden();
      await expect.soft(page.getByRole("main").getByRole("button").first()).toBeHidden();
      // At the size of the paper, nothing is cut off.
      await page.setViewportSize({ width: 794, height: 1123 });
      for (const text of await page.locator("main :is(h1, h2, p, dd):visible").all())
        expect.soft((await boxOf(text)).bottom).toBeLessThanOrEqual(1123);

      if (!path.startsWith(`${paths.quotes}/`)) return;
      // A quotation fills its sheet to the edges, in its own colors.
      const poster = page.getByRole("article");
      const { x, y, width, height } = await boxOf(poster);
      expect.soft([x, y, width, Math.ceil(height)], "poster").toEqual([0, 0, 794, 1123]);
      await expect.soft(poster).toHaveCSS("print-color-adjust", "exact");
    });
});
