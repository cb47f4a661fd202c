import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { matchPath } from "react-router";
import { routes } from "#app/routes.tsx";
import { calendar } from "#content/site-copy.ts";
import { lead } from "#content/people.ts";
import { allPaths, paths } from "#content/paths.ts";
import { fileOf } from "../../tools/vite/prerender.ts";
import { expect, follow, hold, hydrated, open, siteLink, step, test } from "../support/test.ts";

const scrollY = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** An address of each kind of page. */
const KINDS = routes
  .slice(0, -1)
  .flatMap((route) => allPaths.find((path) => matchPath(route.path, path)) ?? []);

/** A phone on its side: every page is longer than its screen. */
const SMALL = { width: 640, height: 360 };

test("a link opens its page at the top, and Back restores the scroll position", async ({ page }) => {
  await page.setViewportSize(SMALL);
  const heading = page.getByRole("heading", { level: 1 });
  for (const path of KINDS)
    await step(path, async () => {
      await open(page, path);
      const words = (await heading.textContent()) ?? "";
      const elsewhere = path === paths.featurette ? paths.quotes : paths.featurette;
      const link = page.getByRole("contentinfo").locator(`a[href$="${elsewhere}"]`);
      await link.scrollIntoViewIfNeeded();
      const place = await scrollY(page);
      expect.soft(place, "before").toBeGreaterThan(0);

      await link.click();
      await page.waitForURL(`**${elsewhere}`);
      await expect.soft(heading).toBeFocused();
      expect.soft(await scrollY(page), "after the link").toBe(0);
      await expect.soft(page.locator("[aria-live]").filter({ hasText: await page.title() })).toHaveCount(1);
      // As if it came before the page that it leaves is laid out, which takes some frames.
      if (path === paths.press) await page.evaluate(() => (document.documentElement.dataset.deferred = ""));
      await page.goBack();
      await expect.soft(heading).toHaveText(words);
      await expect.soft.poll(() => scrollY(page), "after Back").toBe(place);
      await expect.soft(heading).toBeFocused();
    });
});

test("code and illustrations come when they are due", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const main = page.getByRole("main");

  await step("scripts for hydration are requested after the first paint", async () => {
    const late = () => requests.filter((url) => /\/assets\/(?!start-).*\.js$/.test(url));
    await page.addInitScript(() => {
      const frame = window.requestAnimationFrame.bind(window);
      const held: FrameRequestCallback[] = [];
      window.requestAnimationFrame = (callback) => held.push(callback);
      window.addEventListener("paint", () => {
        window.requestAnimationFrame = frame;
        for (const callback of held) frame(callback);
      });
    });
    await page.goto(".");
    expect.soft(late()).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event("paint")));
    await hydrated(page);
    expect.soft(late()).not.toEqual([]);
    expect(requests.join()).not.toContain("illustrations");
  });

  for (const [intent, path] of [
    ["pointerover", paths.quotes],
    ["focusin", paths.featurette],
    ["touchstart", paths.press],
  ] as const)
    await step(`a link prefetches its page on ${intent}`, async () => {
      const code = page.waitForRequest(new RegExp(`${path}-page-.*\\.js$`));
      await page.locator(`a[href="${path}"]`).first().dispatchEvent(intent);
      await code;
    });

  await step("a page's own illustrations come with its code", async () => {
    const links = await main.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const path of KINDS.filter((each) => links.includes(each))) {
      await main.locator(`a[href="${path}"]`).first().click();
      await page.waitForURL(`**${path}`);
      const html = readFileSync(join("dist", fileOf(path)), "utf8");
      const shapes = /<main.*<\/main>/s.exec(html)?.[0].match(/<(?:path|polygon|use) /g) ?? [];
      await expect.soft(main.locator("path, polygon, use"), path).toHaveCount(shapes.length);
      await page.goBack();
    }
  });
});

/** Hashes that name no part of a page, or one that takes no focus by itself; untrusted-input.test.ts has more. */
const HASHES = ["nothing", "", "main", "origin", "dots-small", "%E0%A4%A", "caf%C3%A9", "%00", "__proto__"];

test("an address with a hash leads to its part of the page", async ({ page }) => {
  await page.setViewportSize(SMALL);
  const part = page.locator("#origin");
  await step("opened", async () => {
    await open(page, paths.origin(lead.slug));
    await expect(part).toBeInViewport();
  });

  await step("typed into the address bar, even before that part is laid out", async () => {
    const letCome = await hold(page, "**/*.woff2");
    await page.goto(`.${paths.character(lead.slug)}`, { waitUntil: "commit" });
    await hydrated(page);
    await page.evaluate(() => (window.location.hash = "#origin"));
    await expect(part).toBeFocused();
    await expect(part).toBeInViewport();
    letCome();
  });

  await step("whatever else is typed there moves the focus to the page and nothing else", async () => {
    const main = page.getByRole("main");
    const words = await main.innerText();
    const astray = await main.evaluate(async (element, hashes) => {
      const { pathname } = window.location;
      const wrong = [];
      for (const hash of hashes) {
        window.location.hash = hash;
        await new Promise(requestAnimationFrame);
        if (!element.matches(":focus-within") || window.location.pathname !== pathname) wrong.push(hash);
      }
      return wrong;
    }, HASHES);
    expect(astray).toEqual([]);
    expect(await main.innerText()).toBe(words);
    await expect(main.locator(":is(a, button)[tabindex='-1']")).toHaveCount(0);
  });

  await step("as a link, which follows the skip link", async () => {
    await open(page, paths.home);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    const link = page.getByRole("main").locator(`a[href$="${paths.origin(lead.slug)}"]`);
    await link.first().click();
    await expect(part).toBeInViewport();
    await expect(part).toBeFocused();
  });
});

test("a dialog closes with its page, and header and footer are read in order", async ({ page }) => {
  await step("a dialog closes when its page is left", async () => {
    await open(page, paths.home);
    await follow(page, "Quotes");
    await expect(page).toHaveURL(`.${paths.quotes}`);
    await page.getByRole("contentinfo").getByRole("button", { name: calendar.label }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });

  for (const part of ["banner", "contentinfo"] as const)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const early = await page.getByRole(part).evaluate((root) => {
        let last = new DOMRect();
        return Array.from(root.querySelectorAll("a, button, p")).flatMap((line) => {
          if (!line.checkVisibility()) return [];
          // The words, and not the room for a finger around them, which overlaps.
          const words = document.createRange();
          words.selectNodeContents(line);
          const box = words.getBoundingClientRect();
          const isEarly = box.top < last.bottom && box.left < last.right;
          last = box;
          return isEarly ? [line.textContent] : [];
        });
      });
      expect.soft(early, `order in the ${part}, ${width} wide`).toEqual([]);
    }
});

test("hydration keeps the scroll position, and so does the way back over a reload", async ({ page }) => {
  await page.setViewportSize(SMALL);
  const letCome = await hold(page, "**/assets/client-*.js");
  await page.goto(`.${paths.home}`);
  // The parts below the first screen are laid out one by one.
  await expect(page.locator("html[data-deferred]")).toHaveCount(0);
  await page.evaluate(() => window.scrollTo(0, 500));
  await expect.poll(() => scrollY(page)).toBe(500);
  letCome();
  await hydrated(page);
  expect(await scrollY(page)).toBe(500);

  // A press would scroll to the link first.
  await siteLink(page, "Quotes").dispatchEvent("click");
  await expect(page).toHaveURL(`.${paths.quotes}`);
  await expect.poll(() => scrollY(page)).toBe(0);
  await page.reload();
  await hydrated(page);
  await page.goBack();
  await expect.poll(() => scrollY(page), "after the reload").toBe(500);
});
