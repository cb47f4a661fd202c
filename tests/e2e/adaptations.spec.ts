import type { Page } from "@playwright/test";
import { allPaths, paths } from "#content/paths.ts";
import { expect, open, sidewaysOverflow, test } from "../support/breaking.ts";
import { playFilm } from "../support/film.ts";

/** Playwright has no name for this wish. */
async function wishForLessTransparency(page: Page) {
  const session = await page.context().newCDPSession(page);
  const features = [
    { name: "prefers-reduced-transparency", value: "reduce" },
    { name: "prefers-reduced-motion", value: "reduce" },
  ];
  await session.send("Emulation.setEmulatedMedia", { features });
}

/** What shines through: paper, ink and whole elements, and what is laid between a dialog and its page. */
function translucentParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isPartial = (alpha: string | undefined) => Number(alpha) > 0 && Number(alpha) < 1;
    const shinesThrough = (style: CSSStyleDeclaration) =>
      [style.opacity, style.fillOpacity, style.strokeOpacity].some(isPartial) ||
      [style.backgroundColor, style.color, style.fill, style.stroke].some((colour) =>
        isPartial(/(?:rgba\(.*,|\/) ?([\d.]+)\)$/.exec(colour)?.[1]),
      ) ||
      style.backdropFilter !== "none";
    const found: string[] = [];
    for (const element of document.querySelectorAll("body, body :not(track)")) {
      const parts = ["", "::before", "::after"];
      if (element instanceof HTMLDialogElement) {
        element.showModal();
        parts.push("::backdrop");
      }
      for (const part of parts)
        if (shinesThrough(getComputedStyle(element, part)))
          found.push(`${element.tagName}.${element.getAttribute("class")}${part}`);
      if (element instanceof HTMLDialogElement) element.close();
    }
    return found;
  });
}

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
    expect(await sidewaysOverflow(page)).toBe(0);
    // No text stands out of the box that clips it.
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>("main :is(p, li, dd, a, button):not(.sr-only)"))
        .filter((text) => text.checkVisibility() && text.scrollWidth > text.clientWidth + 1)
        .filter((text) => getComputedStyle(text).overflowX !== "visible")
        .map((text) => text.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
    // The smallest words are 14 px, and grow with the rest.
    const small = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll(
          "body :is(p, li, dt, dd, a, button, blockquote, span):not(.sr-only, .sr-only *)",
        ),
        (text) => ({ text, size: Number.parseFloat(getComputedStyle(text).fontSize) }),
      )
        .filter(({ text, size }) => size < 28 && text.textContent?.trim() && text.checkVisibility())
        .map(({ text, size }) => `${size} px: ${text.outerHTML.slice(0, 80)}`),
    );
    expect(small).toEqual([]);
  });

  test(`${path} keeps words and focus in forced colours`, async ({ page }) => {
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

  test(`${path} lets nothing shine through for who wishes for that`, async ({ page }) => {
    await wishForLessTransparency(page);
    await open(page, path);
    expect(await translucentParts(page)).toEqual([]);
  });
}

test("neither does the film with its list of keys", async ({ page }) => {
  await wishForLessTransparency(page);
  await playFilm(page, `.${paths.featurette}`);
  await expect(page.getByRole("button", { name: "Keys" })).toBeAttached();
  expect(await translucentParts(page)).toEqual([]);
});

test("the switch shows which way it lies in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, paths.home);
  const motion = page.getByRole("switch", { name: "Motion" });
  const track = motion.locator("span").first();
  await motion.focus();
  const on = await track.screenshot();
  await motion.press("Space");
  await expect(motion).not.toBeChecked();
  expect((await track.screenshot()).equals(on)).toBe(false);
});
