import type { Page } from "@playwright/test";

/** https://wicg.github.io/layout-instability/ */
interface LayoutShift {
  value: number;
  sources: { node: Node | null }[];
}

/** The layout shifts so far, each with its score and what moved, once the animations have ended. */
export async function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const timed = document.getAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline);
    const finite = timed.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(finite.map(({ finished }) => finished));
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    // Real frames: those of requestAnimationFrame may be a fake clock's.
    for (let frame = 0; frame < 2; frame++)
      await new Promise((done) => new IntersectionObserver(done).observe(document.documentElement));
    entries.push(...observer.takeRecords());
    return (entries as unknown as LayoutShift[]).map(
      ({ value, sources }) => `${value}: ${sources.map(({ node }) => node?.textContent).join(" / ")}`,
    );
  });
}
