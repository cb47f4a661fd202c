import type { Browser } from "@playwright/test";
import { HEADERS, visit } from "./visit.ts";

type Entries = { fcp: number; lcp: number; shift: number; tasks: [startMs: number, durationMs: number][] };

/** One cold load on a slow phone, watched until two seconds after everything has come. */
export function measureLoad(browser: Browser, url: string) {
  return visit(browser, async ({ page, bytes }) => {
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: "load" });
    // Late shifts and late tasks count too.
    await page.waitForTimeout(2_000);
    const { fcp, lcp, shift, tasks } = await page.evaluate(
      () => (window as unknown as { bench: Entries }).bench,
    );
    const of = (...kinds: string[]) => kinds.reduce((sum, kind) => sum + (bytes.get(kind) ?? 0), 0);
    const totalBytes = of(...bytes.keys());
    return {
      firstPaintMs: fcp,
      largestPaintMs: lcp,
      layoutShift: shift,
      // What long tasks take beyond 50 ms each, from the first contentful paint on (Total Blocking Time).
      blockingMs: tasks.reduce((sum, [start, ms]) => sum + (start < fcp ? 0 : Math.max(0, ms - 50)), 0),
      htmlBytes: of("Document"),
      scriptBytes: of("Script"),
      fontBytes: of("Font"),
      headerBytes: of(HEADERS),
      otherBytes: totalBytes - of("Document", "Script", "Font", HEADERS),
      totalBytes,
    };
  });
}

/** Runs in the page before anything else. */
function watch() {
  const bench = { fcp: 0, lcp: 0, shift: 0, tasks: [] as [startMs: number, durationMs: number][] };
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
  on("longtask", ({ startTime, duration }) => bench.tasks.push([startTime, duration]));
}
