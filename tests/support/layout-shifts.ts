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
    return new Promise<string[]>((resolve) => {
      const shifts: string[] = [];
      const add = (entries: PerformanceEntryList) => {
        for (const { value, sources } of entries as unknown as LayoutShift[])
          shifts.push(`${value}: ${sources.map(({ node }) => node?.textContent).join(" / ")}`);
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          add(observer.takeRecords());
          resolve(shifts);
        }),
      );
    });
  });
}
