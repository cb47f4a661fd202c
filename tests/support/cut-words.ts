import type { Page } from "@playwright/test";

/** Words that stand out, sideways, of the window or of a box that cuts them off, or with half their height. */
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
      const { left, right, top, width, height } = range.getBoundingClientRect();
      const middle = top + height / 2;
      if (width === 0) continue;
      for (let box: Element | null = parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edges = box.getBoundingClientRect();
        const isWide = left < edges.left - 1 || right > edges.right + 1;
        const isHigh = middle < edges.top || middle > edges.bottom;
        if (isWide && (!box.parentElement || /hidden|clip/.test(overflowX))) found.add(textContent ?? "");
        if (isHigh && /hidden|clip/.test(overflowY)) found.add(textContent ?? "");
      }
    }
    return [...found];
  });
}

/** Words that are torn apart at the end of a line, though they have no hyphen: their column is too narrow. */
export function tornWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement?.checkVisibility() || parentElement.closest(".sr-only")) continue;
      for (const { 0: word, index } of (textContent ?? "").matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        const [first, ...more] = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
        if (more.some((top) => top !== first)) found.add(word);
      }
    }
    return [...found];
  });
}
