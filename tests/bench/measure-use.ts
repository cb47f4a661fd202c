import type { Browser, Locator, Page } from "@playwright/test";
import { siteLink } from "../support/visitor.ts";
import { visit } from "./visit.ts";

/** A link pressed as soon as the page has loaded, on a slow phone: milliseconds until the next page's heading. */
export function measureFirstLink(browser: Browser, url: string): Promise<number> {
  return visit(browser, async ({ page }) => {
    await page.goto(url, { waitUntil: "load" });
    return press(page, siteLink(page, "Quotes"), "page");
  });
}

/** Play pressed as soon as the page has loaded: milliseconds until the page shows a film instead of the poster. */
export function measureFirstPlay(browser: Browser, url: string): Promise<number> {
  return visit(browser, async ({ page }) => {
    await page.goto(`${url}featurette`, { waitUntil: "load" });
    return press(page, play(page), "film");
  });
}

/** Play pressed on a page that has come to rest: milliseconds until the film moves. */
export function measurePlaying(browser: Browser, url: string): Promise<number> {
  return visit(browser, async ({ page }) => {
    await page.goto(`${url}featurette`, { waitUntil: "networkidle" });
    await page.locator("html[data-hydrated]").waitFor();
    return press(page, play(page), "motion");
  });
}

function play(page: Page) {
  return page.getByRole("main").getByRole("button", { name: /play/i }).first();
}

/** To a page whose code came while the link was pointed at: to its first frame, and its longest task (0 below 50 ms). */
export function measureNavigation(browser: Browser, url: string) {
  return visit(browser, async ({ page }) => {
    await page.goto(url, { waitUntil: "load" });
    await page.locator("html[data-hydrated]").waitFor();
    await pointAtQuotes(page);
    await page.evaluate(() => {
      const seen = Object.assign(window, { longestTaskMs: 0 });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          seen.longestTaskMs = Math.max(seen.longestTaskMs, duration);
      }).observe({ type: "longtask" });
    });
    const answerMs = await press(page, siteLink(page, "Quotes"), "page");
    await page.waitForFunction(() => !document.documentElement.matches(":active-view-transition"));
    const longestTaskMs = await page.evaluate(
      () => (window as unknown as { longestTaskMs: number }).longestTaskMs,
    );
    return { answerMs, longestTaskMs };
  });
}

/** Points at the link to the quotes until the code of that page is there and has been taken in. */
export async function pointAtQuotes(page: Page) {
  await siteLink(page, "Quotes").hover();
  const isThere = () =>
    performance.getEntriesByType("resource").some(({ name }) => /quotes-page.*css/.test(name));
  await page.waitForFunction(isThere);
  await page.waitForTimeout(500);
}

type Answer = "page" | "film" | "motion";

/** Measured inside the page: from the press to the end of the first frame that has the answer. */
async function press(page: Page, control: Locator, answer: Answer): Promise<number> {
  await page.evaluate(() => {
    document.querySelector("main h1")?.setAttribute("data-left", "");
    document.addEventListener(
      "click",
      ({ timeStamp }) => sessionStorage.setItem("pressed", String(performance.timeOrigin + timeStamp)),
      { capture: true, once: true },
    );
  });
  // A visitor does not wait until the control stands still.
  await control.click({ force: true });
  const answered = await page.waitForFunction(answeredAfter, answer, { polling: "raf" });
  return (await answered.jsonValue()) as number;
}

/** Runs in the page: nothing while the answer is not there, then the milliseconds since the press. */
function answeredAfter(answer: Answer): Promise<number> | null {
  const films = Array.from(document.querySelectorAll("video"));
  const isThere = {
    page: document.querySelector("main h1:not([data-left])") !== null,
    film: films.some(({ paused }) => !paused),
    motion: films.some(({ currentTime }) => currentTime > 0),
  };
  if (!isThere[answer]) return null;
  const sincePress = () =>
    performance.timeOrigin + performance.now() - Number(sessionStorage.getItem("pressed"));
  // Asked in a frame's callback; the next task comes after the frame has been painted.
  return new Promise((resolve) => setTimeout(() => resolve(sincePress())));
}
