import type { Page } from "@playwright/test";
import { paths } from "#content/paths.ts";
import { quotes, quotesBeside } from "#content/quotes.ts";
import { countTransitions } from "../support/count-transitions.ts";
import { expect, MOTION, open, step, test } from "../support/test.ts";

test.use(MOTION);

const [first] = quotes;
const { previous, next } = quotesBeside(first.slug);
const here = paths.quote(first.slug);

test("the arrow keys turn to the cards beside, and a mouse selects the words", async ({ page }) => {
  const heading = page.getByRole("heading", { level: 1 });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const at = "?at=2027-01-01";
  await open(page, paths.quotes + at);
  await page.getByRole("main").locator(`a[href*="${here}"]`).first().click();
  await expect(heading).toHaveText(first.headline);

  await step("they keep the moment that is being previewed", async () => {
    await page.keyboard.press("ArrowRight");
    await expect.soft(page).toHaveURL(`.${paths.quote(next.slug)}${at}`);
    await expect.soft(heading).toHaveText(next.headline);
    await expect.soft(heading).toBeFocused();
    await page.goBack();
    await expect(heading).toHaveText(first.headline);
    await page.keyboard.press("ArrowLeft");
    await expect.soft(page).toHaveURL(`.${paths.quote(previous.slug)}${at}`);
    await page.goBack();
    await expect(heading).toHaveText(first.headline);
  });

  await step("a key that is held leaves one entry in the history", async () => {
    for (const { headline } of quotes.slice(1)) {
      await page.keyboard.down("ArrowRight");
      await expect(heading).toHaveText(headline);
    }
    await page.keyboard.up("ArrowRight");
    await page.goBack();
    await expect(heading).toHaveText(first.headline);
  });

  await step("they leave a panel and the browser's own shortcuts alone", async () => {
    await page.keyboard.press("Shift+ArrowRight");
    await page.getByRole("button", { name: "Save image" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page).toHaveURL(`.${here}${at}`);
  });

  await step("a mouse loads no gestures, and selects the words", async () => {
    await page.getByRole("blockquote").selectText();
    expect(await page.evaluate(() => String(window.getSelection()))).toContain(first.text.slice(0, 20));
    expect(requests.filter((url) => url.includes("swiping"))).toEqual([]);
  });
});

test.describe("under a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  /** Where the card's left edge is. */
  const cardX = async (page: Page) => (await page.getByRole("article").boundingBox())?.x;

  /** Puts a finger on the card and moves it sideways; the returned function lifts it, after a pause (ms) if wanted. */
  async function drag(page: Page, from: number, to: number) {
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number, pauseMs = 0) =>
      cdp.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: 300 }],
        timestamp: (Date.now() + pauseMs) / 1000,
      });
    await touch("touchStart", from);
    for (let part = 1; part <= 8; part += 1) await touch("touchMove", from + ((to - from) * part) / 8);
    return (pauseMs?: number) => touch("touchEnd", undefined, pauseMs);
  }

  const swipe = async (page: Page, from: number, to: number) => (await drag(page, from, to))();

  test("the card follows, a swipe brings the card beside, and a zoomed page is panned", async ({ page }) => {
    const transitions = await countTransitions(page);
    const heading = page.getByRole("heading", { level: 1 });
    const gestures = page.waitForResponse(/\/swiping-.*\.js$/);
    await open(page, here);
    await (await gestures).finished();

    await step("the card follows, and goes back if it was not far", async () => {
      // A pause before the finger is lifted makes the drag no flick.
      let lift = async (_pauseMs: number): Promise<unknown> => undefined;
      await expect(async () => {
        await lift(300);
        lift = await drag(page, 300, 240);
        expect(await cardX(page)).toBeCloseTo(-60, -1);
      }).toPass();
      await lift(300);
      await expect.poll(() => cardX(page)).toBeCloseTo(0, 0);
      await expect(page).toHaveURL(`.${here}`);
    });

    for (const [from, to, card] of [[340, 60, next] as const, [60, 340, previous] as const])
      await step(`a swipe from ${from} to ${to} brings ${card.slug}, and Back the first`, async () => {
        await swipe(page, from, to);
        await expect(page).toHaveURL(`.${paths.quote(card.slug)}`);
        await expect(heading).toHaveText(card.headline);
        await expect.poll(() => cardX(page)).toBeCloseTo(0, 0);
        await page.goBack();
        await expect(heading).toHaveText(first.headline);
        await expect.poll(() => cardX(page)).toBeCloseTo(0, 0);
        // The card has moved; no sheet slides over it.
        expect(await transitions()).toBe(0);
      });

    await step("a drag on a zoomed page pans it and turns no card", async () => {
      const cdp = await page.context().newCDPSession(page);
      await cdp.send("Emulation.setPageScaleFactor", { pageScaleFactor: 2 });
      await expect(async () => {
        await swipe(page, 340, 60);
        expect(await page.evaluate(() => window.visualViewport?.offsetLeft)).toBeGreaterThan(50);
      }).toPass();
      await expect(page.getByRole("main").locator("[style*=translate]")).toHaveCount(0);
      await expect(page).toHaveURL(`.${here}`);
    });
  });
});
