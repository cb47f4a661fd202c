import type { Browser } from "@playwright/test";
import { visit } from "./slow-phone.ts";

export interface Load {
  firstPaintMs: number;
  largestPaintMs: number;
  layoutShift: number;
  /** What long tasks take beyond 50 ms each. */
  blockingMs: number;
  htmlBytes: number;
  scriptBytes: number;
  fontBytes: number;
  otherBytes: number;
  totalBytes: number;
}

type Entries = { fcp: number; lcp: number; shift: number; blocking: number };

/** One cold load on a slow phone, watched until two seconds after everything has come. */
export function measureLoad(browser: Browser, url: string): Promise<Load> {
  return visit(browser, async ({ page, bytes }) => {
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: "load" });
    // Late shifts and late tasks count too.
    await page.waitForTimeout(2_000);
    const { fcp, lcp, shift, blocking } = await page.evaluate(
      () => (window as unknown as { bench: Entries }).bench,
    );
    const of = (kind: string) => bytes.get(kind) ?? 0;
    const totalBytes = [...bytes.values()].reduce((sum, count) => sum + count, 0);
    const [htmlBytes, scriptBytes, fontBytes] = [of("Document"), of("Script"), of("Font")];
    return {
      firstPaintMs: fcp,
      largestPaintMs: lcp,
      layoutShift: shift,
      blockingMs: blocking,
      htmlBytes,
      scriptBytes,
      fontBytes,
      otherBytes: totalBytes - htmlBytes - scriptBytes - fontBytes,
      totalBytes,
    };
  });
}

/** Runs in the page before anything else. */
function watch() {
  const bench = { fcp: 0, lcp: 0, shift: 0, blocking: 0 };
  Object.assign(window, { bench });
  const on = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => each(entry))).observe({
      type,
      buffered: true,
    });
  on("paint", (entry) => {
    if (entry.name === "first-contentful-paint") bench.fcp = entry.startTime;
  });
  on("largest-contentful-paint", (entry) => (bench.lcp = entry.startTime));
  on("layout-shift", (entry) => (bench.shift += (entry as PerformanceEntry & { value: number }).value));
  on("longtask", (entry) => (bench.blocking += Math.max(0, entry.duration - 50)));
}
