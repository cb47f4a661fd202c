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
    const finite = document.getAnimations().filter(({ effect, timeline }) => {
      const isTimed = timeline instanceof DocumentTimeline;
      return isTimed && effect?.getComputedTiming().endTime !== Infinity;
    });
    await Promise.allSettled(finite.map(({ finished }) => finished));
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    entries.push(...observer.takeRecords());
    return (entries as unknown as LayoutShift[]).map(
      ({ value, sources }) => `${value}: ${sources.map(({ node }) => node?.textContent).join(" / ")}`,
    );
  });
}
