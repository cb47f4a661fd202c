import { expect, test, vi } from "vitest";
import { allPaths, render } from "#entries/server.tsx";

// Loaded with this file: a slow machine may take longer than the site waits for a page's code.
import.meta.glob("/src/routes/*/*-page.tsx", { eager: true });

test.each([...allPaths, "/404"])(
  "%s is the same at any time, without inline styles or scripts",
  async (path) => {
    vi.useFakeTimers({ now: new Date("2027-03-01T00:00:00Z"), toFake: ["Date"] });
    const early = await render(path);
    vi.setSystemTime(new Date("2027-09-30T12:34:56Z"));
    expect(await render(path)).toEqual(early);
    expect(early.page, "a link without words").not.toMatch(/<a [^>]*><\/a>/);
    // React writes a comment between two texts. A translator replaces text nodes, and React would change the lost one.
    expect(early.page, "two texts in one element").not.toContain("<!-- -->");
    expect(early.page).not.toMatch(/\sstyle="|<script(?! type="application\/ld\+json")/);
  },
);

test("the countdown is printed without a digit", async () => {
  const { page } = await render("/");
  const units = [...page.matchAll(/data-unit="\w+">(.*?)<\/div>/g)].map(([, inside = ""]) => inside);
  expect(units).toHaveLength(4);
  for (const unit of units) expect(unit.replaceAll(/<[^>]*>/g, "")).not.toMatch(/\d/);
});
