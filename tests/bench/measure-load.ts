import type { Browser } from "@playwright/test";
import { HEADERS, visit } from "./visit.ts";

export interface Load {
  firstPaintMs: number;
  largestPaintMs: number;
  layoutShift: number;
  /** What long tasks take beyond 50 ms each, from the first contentful paint on (Total Blocking Time). */
  blockingMs: number;
  htmlBytes: number;
  scriptBytes: number;
  fontBytes: number;
  styleBytes: number;
  otherBytes: number;
  headerBytes: number;
  totalBytes: number;
}

type Entries = { fcp: number; lcp: number; shift: number; tasks: [startMs: number, durationMs: number][] };

/** One cold load on a slow phone, watched until two seconds after everything has come. */
export function measureLoad(browser: Browser, url: string): Promise<Load> {
  return visit(browser, async ({ page, bytes }) => {
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: "load" });
    // Late shifts and late tasks count too.
    await page.waitForTimeout(2_000);
    const { fcp, lcp, shift, tasks } = await page.evaluate(
      () => (window as unknown as { bench: Entries }).bench,
    );
    const of = (kind: string) => bytes.get(kind) ?? 0;
    const totalBytes = [...bytes.values()].reduce((sum, count) => sum + count, 0);
    const [htmlBytes, scriptBytes, fontBytes] = [of("Document"), of("Script"), of("Font")];
    const [styleBytes, headerBytes] = [of("Stylesheet"), of(HEADERS)];
    return {
      firstPaintMs: fcp,
      largestPaintMs: lcp,
      layoutShift: shift,
      blockingMs: blockingTime(tasks, fcp),
      htmlBytes,
      scriptBytes,
      fontBytes,
      styleBytes,
      headerBytes,
      otherBytes: totalBytes - htmlBytes - scriptBytes - fontBytes - styleBytes - headerBytes,
      totalBytes,
    };
  });
}

function blockingTime(tasks: Entries["tasks"], firstPaintMs: number): number {
  return tasks
    .filter(([startMs]) => startMs >= firstPaintMs)
    .reduce((sum, [, durationMs]) => sum + Math.max(0, durationMs - 50), 0);
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
