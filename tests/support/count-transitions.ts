import type { Page } from "@playwright/test";

/** Counts the view transitions that the page asks for. */
export async function countTransitions(page: Page) {
  await page.addInitScript(() => {
    const start = Document.prototype.startViewTransition;
    Object.assign(window, { transitions: 0 });
    Document.prototype.startViewTransition = function (...args) {
      (window as unknown as { transitions: number }).transitions++;
      return start.apply(this, args);
    };
  });
  return () => page.evaluate(() => (window as unknown as { transitions: number }).transitions);
}
