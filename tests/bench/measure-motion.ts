import type { Browser, Page } from "@playwright/test";
import { visit } from "./slow-phone.ts";

export interface Motion {
  framesPerSecond: number;
  droppedFrames: number;
}

const FRAME_MS = 1_000 / 60;

const here = { isSlowNetwork: false, cpuSlowdown: 1 };

/** Frames while the poster is printed for the first time, on this machine as it is. */
export function measureFirstMotion(browser: Browser, url: string): Promise<Motion> {
  return visit(
    browser,
    async ({ page }) => {
      await page.addInitScript(countFrames);
      await page.goto(url, { waitUntil: "load" });
      return motionOf(page);
    },
    here,
  );
}

/** Frames while one page slides over the last. */
export function measurePageMotion(browser: Browser, url: string): Promise<Motion> {
  return visit(
    browser,
    async ({ page }) => {
      await page.goto(url, { waitUntil: "networkidle" });
      await page.locator("html[data-ready]").waitFor();
      const link = page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Quotes" });
      await link.hover();
      await page.waitForLoadState("networkidle");
      await page.evaluate(countFrames);
      await link.click();
      return motionOf(page);
    },
    here,
  );
}

/** Runs in the page: notes the time of each frame in which something that ends is moving. A digit's stroke is not it. */
function countFrames() {
  const frames: number[] = [];
  Object.assign(window, { frames });
  const isMotion = ({ effect, playState }: Animation) =>
    playState === "running" &&
    effect?.getComputedTiming().endTime !== Infinity &&
    !(effect as KeyframeEffect).target?.hasAttribute("data-struck");
  function note(time: number) {
    if (document.getAnimations().some(isMotion)) frames.push(time);
    else if (frames.length > 0) return Object.assign(window, { haveFrames: true });
    return requestAnimationFrame(note);
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
