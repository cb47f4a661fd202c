import type { Page } from "@playwright/test";
import { skyline } from "#content/home.ts";
import { allPaths, paths } from "#content/paths.ts";
import { privacy } from "#content/pages.ts";
import { show } from "#content/show.ts";
import { HOUR_MS, MINUTE_MS } from "#lib/instants.ts";
import { findClippedText, NO_CLIPPED_TEXT } from "../support/clipped-text.ts";
import { beforePremiere } from "../support/premiere.ts";
import { boxOf, expect, open, setBrowserTextSize, setStyle, step, test } from "../support/test.ts";
import * as visual from "../support/visual-checks.ts";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** One stands for all: they look the same (navigation.test.tsx). */
const missing = "/quotes/nobody?at=2027-01-01";

/** Finds clipped text at some sizes of window. */
async function expectNoClippedText(page: Page, ...sizes: string[]) {
  for (const size of sizes) {
    await visual.resize(page, size);
    expect.soft(await findClippedText(page), size).toEqual(NO_CLIPPED_TEXT);
  }
}

/** What is asked of every page, and of the home page at every moment that looks different. */
async function expectRoomForText(page: Page) {
  await step("no clipped text with the spacing of WCAG 1.4.12", async () => {
    await visual.setTextSpacing(page, true);
    await expectNoClippedText(page, "390x800", "1280x800");
    await visual.setTextSpacing(page, false);
  });

  await step("no clipped text with the browser's own text at 200 %", async () => {
    await setBrowserTextSize(page, 32);
    await expectNoClippedText(page, "360x740", "844x390", "1280x800");
    await setBrowserTextSize(page, 16);
  });

  await step("every target is as large as a fingertip", async () => {
    await visual.resize(page, "390x844");
    expect.soft(await visual.findSmallTargets(page)).toEqual([]);
  });
}

/** What the browser tells a screen reader; a role of ARIA says what the page's author meant. */
async function accessibilityTree(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const roles = new Map(nodes.map(({ nodeId, role }) => [nodeId, String(role?.value)]));
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, childIds = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ""),
      children: childIds.map((id) => roles.get(id)),
    }));
}

// One visit answers many questions. Each failure names its step.
for (const path of [...allPaths, missing]) {
  test(`${path} passes what is asked of every page`, async ({ page, context, baseURL }) => {
    const urls: string[] = [];
    context.on("request", (request) => urls.push(request.url()));
    const response = await open(page, path);

    await step("status and landmarks", async () => {
      expect.soft(response?.status()).toBe(allPaths.includes(path) ? 200 : 404);
      await expect.soft(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect.soft(page.getByRole("main")).toHaveCount(1);
      for (const part of await page.getByRole("navigation").all())
        await expect.soft(part).toHaveAccessibleName(/\S/);
      await expect.soft(page.locator('head > :is(title, meta[name="description"])')).toHaveCount(2);
      // No browser turns its colors at night (CSS Color Adjustment 1).
      await expect.soft(page.locator("html")).toHaveCSS("color-scheme", "light only");
    });

    await step("no request to another origin, no cookie, and the page says so", async () => {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      // A connection that is opened early is no request, and still contacts the other origin.
      const hints = page.locator("link[rel*=preconnect], link[rel*=load], link[rel*=prefetch]");
      const hinted = await hints.evaluateAll((links: HTMLLinkElement[]) => links.map(({ href }) => href));
      const { origin } = new URL(baseURL ?? "");
      expect.soft([...urls, ...hinted].filter((url) => new URL(url).origin !== origin)).toEqual([]);
      expect.soft(await context.cookies()).toEqual([]);
      await expect.soft(page.getByRole("contentinfo")).toContainText(privacy);
    });

    await page.evaluate(() => document.fonts.ready);
    if (path === missing) await page.getByRole("complementary", { name: "Preview" }).waitFor();

    await step("Tab reaches every control in order, visible and marked", async () => {
      const controls = page
        .locator("a[href], button:enabled, input, [role=listbox]")
        .and(page.locator(':not([tabindex="-1"])'))
        .filter({ visible: true });
      for (const [stop, control] of (await controls.elementHandles()).entries()) {
        await page.keyboard.press("Tab");
        const reached = await control.evaluate(
          (element) =>
            new Promise((resolve) => {
              const hasFocus = element === document.activeElement;
              const answer = ([entry]: IntersectionObserverEntry[]) =>
                resolve({ hasFocus, isInView: entry?.isIntersecting });
              new IntersectionObserver(answer).observe(element as Element);
            }),
        );
        expect(reached, `stop ${stop}`).toEqual({ hasFocus: true, isInView: true });
      }
    });

    for (const size of ["1440x900", "390x844"])
      await step(`WCAG 2.2, A and AA, and each control shows its focus, ${size}`, async () => {
        await visual.resize(page, size);
        expect.soft(await visual.findViolations(page, WCAG_22_AA)).toEqual([]);
        expect.soft(await visual.findPoorFocus(page)).toEqual([]);
      });

    await step("no clipped text at any size of window", () =>
      // The last is a screen of 1280 by 1024 at 400 % zoom.
      expectNoClippedText(page, "1440x900", "844x390", "360x740", "320x256"),
    );

    await step("no drawing runs through the heading above it, on the widest screen", async () => {
      await visual.resize(page, "3440x1440");
      for (const drawing of await page.locator("h2 + svg:visible").all()) {
        const { bottom } = await boxOf(drawing.locator("xpath=preceding-sibling::h2[1]"));
        expect.soft((await boxOf(drawing)).y).toBeGreaterThanOrEqual(bottom);
      }
    });

    await expectRoomForText(page);

    await step("each thing is one stop for a screen reader", async () => {
      if (path === paths.home) await page.getByRole("option").first().waitFor();
      const tree = await accessibilityTree(page);
      const only = (...roles: string[]) => tree.filter(({ role }) => roles.includes(role));
      const statuses = only("status", "timer", "alert");
      expect.soft(statuses.filter(({ name, children }) => !name && children.length === 0)).toEqual([]);
      for (const { name, children } of only("link", "button"))
        expect.soft(children.filter((role) => role === "StaticText").length, name).toBeLessThan(3);
      if (path !== paths.home) return;
      const question = tree.filter(({ name, role }) => name === show.siteName && role !== "RootWebArea");
      expect.soft(question).toEqual([
        { role: "heading", name: show.siteName, children: ["image"] },
        { role: "image", name: show.siteName, children: [] },
      ]);
      const options = page.getByRole("option");
      const positions = await options.evaluateAll((all) => all.map((each) => Number(each.ariaPosInSet)));
      const names = only("option").map(({ name }) => name.replace(/,.*/, ""));
      expect(names).toEqual(positions.map((position) => skyline.window(position)));
      expect(positions).toEqual(positions.map((_, index) => index + 1));
      expect(only("listbox")[0]?.children.filter((role) => role === "option")).toHaveLength(names.length);
    });

    await step("forced colors keep text, drawings and the focus outline", async () => {
      await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
      expect.soft(await visual.findFaintShapes(page)).toEqual([]);
      await page.locator("a[href]").first().focus();
      await expect.soft(page.locator(":focus")).toHaveCSS("outline", /(?:solid|auto) [1-9]/);
      await expect.soft(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
    });

    await step("text of twice the size is not clipped, and none is smaller than 14 px", async () => {
      await visual.resize(page, "1280x800");
      await setStyle(page, ":root { font-size: 200% }");
      // Media queries do not know of this size, so a word may break.
      const { sideways, clipped } = await findClippedText(page);
      expect.soft({ sideways, clipped }).toEqual({ sideways: 0, clipped: [] });
      expect.soft(await visual.findSmallText(page, 28)).toEqual([]);
      await setStyle(page, "");
    });

    await step("reduced transparency leaves nothing translucent", async () => {
      await visual.preferReducedTransparency(page);
      expect.soft(await visual.findTranslucentParts(page)).toEqual([]);
    });
  });
}

test("the home page has room for its text at every moment, and its poster comes back", async ({ page }) => {
  for (const ms of [2 * HOUR_MS, -HOUR_MS, 30 * MINUTE_MS]) {
    await open(page, `${paths.home}?at=${beforePremiere(ms)}`);
    await page.evaluate(() => document.fonts.ready);
    await step(`${ms / MINUTE_MS} minutes before the premiere`, () => expectRoomForText(page));
  }
  await step("the poster is restored when the text spacing is removed", async () => {
    await visual.resize(page, "1280x720");
    await open(page, paths.home);
    const heading = page.getByRole("heading", { level: 1 });
    const poster = await heading.boundingBox();
    await visual.setTextSpacing(page, true);
    expect(await heading.boundingBox()).not.toEqual(poster);
    await visual.setTextSpacing(page, false);
    await expect.poll(() => heading.boundingBox()).toEqual(poster);
  });
});
