import type { Browser, CDPSession } from "@playwright/test";
import { visit } from "./slow-phone.ts";

const SECONDS = 60;

/**
 * Processor milliseconds that one tick of the countdown takes, over a minute on this machine as it is: scripts,
 * styles and layout, and everything else on the page's main thread.
 */
export function measureTick(browser: Browser, url: string): Promise<number> {
  return visit(
    browser,
    async ({ page, cdp }) => {
      await page.goto(url, { waitUntil: "networkidle" });
      await page.locator("html[data-ready]").waitFor();
      await cdp.send("Performance.enable");
      await page.waitForTimeout(2_000);
      const before = await busyMs(cdp);
      await page.waitForTimeout(SECONDS * 1_000);
      return ((await busyMs(cdp)) - before) / SECONDS;
    },
    { isSlowNetwork: false, cpuSlowdown: 1 },
  );
}

async function busyMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const task = metrics.find(({ name }) => name === "TaskDuration");
  return (task?.value ?? 0) * 1_000;
}
