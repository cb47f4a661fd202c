import type { Browser, Page } from "@playwright/test";
import { visit } from "./visit.ts";

/** A link pressed as soon as the page has loaded, on a slow phone: milliseconds until the next page's heading. */
export function measureFirstLink(browser: Browser, url: string): Promise<number> {
  return visit(browser, async ({ page }) => {
    await page.goto(url, { waitUntil: "load" });
    return pressAndWait(page, "Quotes");
  });
}

/** Play pressed as soon as the page has loaded: milliseconds until a video element is there. */
export function measureFirstPlay(browser: Browser, url: string): Promise<number> {
  return visit(browser, async ({ page }) => {
    await page.goto(`${url}featurette`, { waitUntil: "load" });
    return pressPlay(page, () => document.querySelector("video") !== null);
  });
}

/** Play pressed on a page that has come to rest: milliseconds until the film moves. */
export function measurePlaying(browser: Browser, url: string): Promise<number> {
  return visit(browser, async ({ page }) => {
    await page.goto(`${url}featurette`, { waitUntil: "networkidle" });
    await page.locator("html[data-hydrated]").waitFor();
    return pressPlay(page, () => (document.querySelector("video")?.currentTime ?? 0) > 0);
  });
}

/** Milliseconds from a press on Play until the page says that it has happened. */
async function pressPlay(page: Page, hasHappened: () => boolean): Promise<number> {
  const start = performance.now();
  await page.getByRole("main").getByRole("button", { name: /play/i }).first().click();
  await page.waitForFunction(hasHappened, null, { polling: "raf" });
  return performance.now() - start;
}

export interface Navigation {
  /** From the press on the link until the next page is in the document. */
  documentMs: number;
  /** From the press on the link to the first frame of the next page. */
  answerMs: number;
  /** The longest task from the press until the next page stands still; 0 where none is longer than 50 ms. */
  longestTaskMs: number;
}

/** To a page whose code came while the link was pointed at. */
export function measureNavigation(browser: Browser, url: string): Promise<Navigation> {
  return visit(browser, async ({ page }) => {
    await page.goto(url, { waitUntil: "load" });
    await page.locator("html[data-hydrated]").waitFor();
    await pointAtQuotes(page);
    await page.evaluate(watch);
    const answerMs = await pressAndWait(page, "Quotes");
    await page.waitForFunction(() => !document.documentElement.matches(":active-view-transition"));
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    return { answerMs, documentMs: seen.documentMs, longestTaskMs: Math.max(0, ...seen.longTasks) };
  });
}

/** Points at the link to the quotes until the code of that page is there and has been taken in. */
export async function pointAtQuotes(page: Page) {
  await link(page, "Quotes").hover();
  const isThere = () =>
    performance.getEntriesByType("resource").some(({ name }) => /quotes-page.*css/.test(name));
  await page.waitForFunction(isThere);
  await page.waitForTimeout(500);
}

interface Seen {
  longTasks: number[];
  documentMs: number;
}

/** Runs in the page. */
function watch() {
  const seen: Seen = { longTasks: [], documentMs: NaN };
  Object.assign(window, { seen });
  const note = (list: PerformanceObserverEntryList) =>
    seen.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  new PerformanceObserver(note).observe({ type: "longtask" });

  let pressed: number;
  document.addEventListener("click", ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
  const heading = document.querySelector("main h1");
  const observer = new MutationObserver(() => {
    const next = document.querySelector("main h1");
    if (!next || next === heading) return;
    seen.documentMs = performance.now() - pressed;
    observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

export function link(page: Page, name: string) {
  return page.getByRole("navigation", { name: "Site" }).getByRole("link", { name });
}

/** Measured inside the page, from the event to the end of the first frame that has the next page's heading. */
async function pressAndWait(page: Page, name: string): Promise<number> {
  await page.evaluate(() => {
    document.querySelector("main h1")?.setAttribute("data-left", "");
    document.addEventListener(
      "click",
      ({ timeStamp }) => sessionStorage.setItem("pressed", String(performance.timeOrigin + timeStamp)),
      { capture: true, once: true },
    );
  });
  await link(page, name).click();
  const answered = await page.waitForFunction(answeredAfter, null, { polling: "raf" });
  return (await answered.jsonValue()) as number;
}

/** Runs in the page: nothing while it is still the old one, then the milliseconds since the press. */
function answeredAfter(): Promise<number> | null {
  if (!document.querySelector("main h1:not([data-left])")) return null;
  const sincePress = () =>
    performance.timeOrigin + performance.now() - Number(sessionStorage.getItem("pressed"));
  // Asked in a frame's callback; the next task comes after the frame has been painted.
  return new Promise((resolve) => setTimeout(() => resolve(sincePress())));
}
