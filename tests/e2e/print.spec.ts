import { cues } from "#content/film.ts";
import { paths } from "#content/paths.ts";
import { quotes } from "#content/quotes.ts";
import { people } from "#content/people.ts";
import { expect, open, test } from "../support/breaking.ts";

const sheets = [
  ...quotes.map(({ slug }) => paths.quote(slug)),
  ...people.map(({ slug }) => paths.character(slug)),
];

for (const path of sheets) {
  test(`${path} prints as one sheet, without header, footer and buttons`, async ({ page }) => {
    await open(page, path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("contentinfo")).toBeHidden();
    await expect(page.getByRole("main").getByRole("button").first()).toBeHidden();
    // At the size of the paper, nothing is cut off.
    await page.setViewportSize({ width: 794, height: 1123 });
    const lowest = await page.evaluate(() =>
      Math.max(
        ...Array.from(document.querySelectorAll("main :is(h1, h2, p, dd)"), (text) =>
          text.checkVisibility() ? text.getBoundingClientRect().bottom : 0,
        ),
      ),
    );
    expect(lowest).toBeLessThanOrEqual(1123);

    if (!path.startsWith(`${paths.quotes}/`)) return;
    // A quotation fills its sheet to the edges, in its own colors.
    const poster = page.getByRole("article");
    const { x, y, width, height } = (await poster.boundingBox()) ?? {};
    expect([x, y, width, Math.ceil(height ?? 0)]).toEqual([0, 0, 794, 1123]);
    await expect(poster).toHaveCSS("print-color-adjust", "exact");
  });
}

test("the page of the film prints its transcript", async ({ page }) => {
  await open(page, paths.featurette);
  await page.emulateMedia({ media: "print" });
  for (const { text } of cues) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeHidden();
});
