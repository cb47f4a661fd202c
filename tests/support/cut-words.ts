import type { Page } from "@playwright/test";

/** Words that stand out, sideways, of the window or of a box that cuts them off. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement?.checkVisibility() || parentElement.closest("[aria-hidden=true], .sr-only"))
        continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { left, right, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      for (let box: Element | null = parentElement; box; box = box.parentElement) {
        const cuts = !box.parentElement || /hidden|clip/.test(getComputedStyle(box).overflowX);
        const edges = box.getBoundingClientRect();
        if (cuts && (left < edges.left - 1 || right > edges.right + 1)) found.add(textContent ?? "");
      }
    }
    return [...found];
  });
}
