import type { Browser, CDPSession } from "@playwright/test";
import { desktop, visit, type Visit } from "./visit.ts";

/** What is done to a page before it is left to itself. */
type Prepare = (visit: Visit) => Promise<unknown>;

/** A tab in the background: a headless browser shows them all. */
export const hide: Prepare = ({ page }) =>
  page.evaluate(() => {
    Object.defineProperty(document, "hidden", { get: () => true });
    document.dispatchEvent(new Event("visibilitychange"));
  });

export const scrollToEnd: Prepare = ({ page }) =>
  page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));

/** The least that a number can cost which changes every second: one text of the floor page is set by hand. */
export const tickByHand: Prepare = ({ page }) =>
  page.evaluate(() => {
    const digits = document.querySelector("footer b")?.firstChild;
    let count = 100;
    setInterval(() => digits && (digits.nodeValue = String((count += 1))), 1_000);
  });

/**
 * Processor milliseconds per second of a page that is left to itself, on this machine as it is: scripts, styles and
 * layout, and everything else on the page's main thread.
 *
 * @param seconds how long it is watched
 */
export function measureIdle(
  browser: Browser,
  url: string,
  seconds: number,
  prepare?: Prepare,
): Promise<number> {
  const work = async (seen: Visit) => {
    await seen.page.goto(url, { waitUntil: "networkidle" });
    await prepare?.(seen);
    await seen.cdp.send("Performance.enable");
    await seen.page.waitForTimeout(2_000);
    const before = await metric(seen.cdp, "TaskDuration");
    await seen.page.waitForTimeout(seconds * 1_000);
    return ((await metric(seen.cdp, "TaskDuration")) - before) * (1_000 / seconds);
  };
  return visit(browser, work, desktop);
}

export interface Memory {
  /** What is kept after as many changes of page as before. */
  heapBytes: number;
  nodes: number;
}

const CHANGES = 300;

/** What 300 changes of page leave behind: the second 150 against the first, after garbage collection. */
export function measureMemory(browser: Browser, url: string): Promise<Memory> {
  const work = async ({ page, cdp }: Visit) => {
    await page.goto(url, { waitUntil: "networkidle" });
    await cdp.send("Performance.enable");
    const links = page.getByRole("navigation", { name: "Site" }).getByRole("link");
    const kept: Memory[] = [];
    for (let change = 1; change <= CHANGES; change += 1) {
      await links.nth(change % (await links.count())).click();
      if (change % (CHANGES / 2) > 0) continue;
      await page.waitForTimeout(1_000);
      await cdp.send("HeapProfiler.collectGarbage");
      kept.push({ heapBytes: await metric(cdp, "JSHeapUsedSize"), nodes: await metric(cdp, "Nodes") });
    }
    const [half, whole] = kept as [Memory, Memory];
    return { heapBytes: whole.heapBytes - half.heapBytes, nodes: whole.nodes - half.nodes };
  };
  return visit(browser, work, desktop);
}

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}
