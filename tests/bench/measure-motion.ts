import type { Browser, Page } from "@playwright/test";
import { visit } from "./slow-phone.ts";

export interface Motion {
  framesPerSecond: number;
  droppedFrames: number;
}

const FRAME_MS = 1_000 / 60;
const WATCHED_MS = 900;

const here = { isSlowNetwork: false, cpuSlowdown: 1 };

/** Frames while the poster is printed for the first time, on this machine as it is. */
export function measureFirstMotion(browser: Browser, url: string): Promise<Motion> {
  return visit(
    browser,
    async ({ page }) => {
      await page.addInitScript(countFrames, WATCHED_MS);
      await page.goto(url, { waitUntil: "load" });
      return motionOf(page);
    },
    here,
  );
}

/** Frames while one page gives way to the next. */
export function measurePageMotion(browser: Browser, url: string): Promise<Motion> {
  return visit(
    browser,
    async ({ page }) => {
      await page.goto(url, { waitUntil: "networkidle" });
      await page.locator("html[data-ready]").waitFor();
      const link = page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Quotes" });
      await link.hover();
      await page.waitForLoadState("networkidle");
      await page.evaluate(countFrames, WATCHED_MS);
      await link.click();
      return motionOf(page);
    },
    here,
  );
}

/** Runs in the page: notes the time of each frame, from the first one that is drawn. */
function countFrames(watchedMs: number) {
  const frames: number[] = [];
  Object.assign(window, { frames });
  function note(time: number) {
    // The page's own first paint, not the blank before it, starts the count.
    if (document.querySelector("main")) frames.push(time);
    if (frames.length === 0 || time - (frames[0] ?? 0) < watchedMs) requestAnimationFrame(note);
    else Object.assign(window, { haveFrames: true });
  }
  requestAnimationFrame(note);
}

async function motionOf(page: Page): Promise<Motion> {
  await page.waitForFunction(() => "haveFrames" in window);
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    framesPerSecond: (gaps.length / total) * 1_000,
    droppedFrames: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0),
  };
}
