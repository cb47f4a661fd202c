import type { Browser, Page } from "@playwright/test";
import { visit } from "./visit.ts";

export interface Press {
  control: string;
  /** From the press to the next frame, in steps of 8 ms (https://www.w3.org/TR/event-timing/). */
  frameMs: number;
}

/** Everything on a page that one presses and that leads nowhere else. */
const CONTROLS = "button, summary, [role=switch], [role=option]";

/** Presses every control of a page on a slow phone, and returns the slowest. */
export function measurePresses(browser: Browser, url: string): Promise<Press> {
  return visit(browser, async ({ page }) => {
    await page.goto(url, { waitUntil: "networkidle" });
    await page.locator("html[data-hydrated]").waitFor();
    let slowest: Press = { control: "none", frameMs: 0 };
    const controls = page.locator(CONTROLS);
    // A press may bring more of them.
    for (let index = 0; index < (await controls.count()); index += 1) {
      const control = controls.nth(index);
      if (!(await control.isVisible())) continue;
      await control.scrollIntoViewIfNeeded();
      const name = await control.evaluate(({ ariaLabel, textContent }) => ariaLabel ?? textContent);
      const frameMs = await press(page, () => control.click({ timeout: 2_000 }));
      if (frameMs > slowest.frameMs) slowest = { control: `${new URL(url).pathname} ${name}`, frameMs };
      await page.keyboard.press("Escape");
      await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    }
    return slowest;
  });
}

/** The longest answer to what a press sets off: pointerdown, pointerup, click; not to the pointer's way there. */
async function press(page: Page, act: () => Promise<void>): Promise<number> {
  const answers = await page.evaluateHandle(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries() as PerformanceEventTiming[])
        if (interactionId) durations.push(duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    return durations;
  });
  // A control that something else lies over is pressed by nobody.
  await act().catch(() => {});
  await page.waitForTimeout(500);
  return Math.max(0, ...(await answers.jsonValue()));
}
