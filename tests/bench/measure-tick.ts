import type { Browser, CDPSession } from "@playwright/test";
import { desktop, visit, type Visit } from "./visit.ts";

const SECONDS = 60;

/**
 * Processor milliseconds that one tick of the countdown takes, over a minute on this machine as it is: scripts,
 * styles and layout, and everything else on the page's main thread.
 */
export function measureTick(browser: Browser, url: string): Promise<number> {
  const work = async ({ page, cdp }: Visit) => {
    await page.goto(url, { waitUntil: "networkidle" });
    await page.locator("html[data-hydrated]").waitFor();
    return perSecond({ page, cdp });
  };
  return visit(browser, work, desktop);
}

/** The least that a number can cost which changes every second: one text is set anew on the floor page, by hand. */
export function measureTickFloor(browser: Browser, url: string): Promise<number> {
  const work = async ({ page, cdp }: Visit) => {
    await page.goto(url, { waitUntil: "networkidle" });
    await page.evaluate(() => {
      const digits = document.querySelector("footer b")?.firstChild;
      let count = 100;
      setInterval(() => digits && (digits.nodeValue = String((count += 1))), 1_000);
    });
    return perSecond({ page, cdp });
  };
  return visit(browser, work, desktop);
}

async function perSecond({ page, cdp }: Pick<Visit, "page" | "cdp">): Promise<number> {
  await cdp.send("Performance.enable");
  await page.waitForTimeout(2_000);
  const before = await busyMs(cdp);
  await page.waitForTimeout(SECONDS * 1_000);
  return ((await busyMs(cdp)) - before) / SECONDS;
}

async function busyMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const task = metrics.find(({ name }) => name === "TaskDuration");
  return (task?.value ?? 0) * 1_000;
}
