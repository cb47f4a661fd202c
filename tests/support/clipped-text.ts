import type { Page } from "@playwright/test";
import { sidewaysOverflow } from "./visitor.ts";

export const NO_CLIPPED_TEXT = {
  /** How far the page scrolls sideways, in pixels. */
  sideways: 0,
  /** Texts that are cut off by the window or by a box, sideways or by half of their height. */
  clipped: [],
  /** Words without a hyphen that break over two lines, because their column is too narrow. */
  broken: [],
};

/** Finds the text that has too little room on a page. */
export async function findClippedText(page: Page) {
  return { sideways: await sidewaysOverflow(page), ...(await page.evaluate(findTexts)) };
}

/** Runs in the page. */
function findTexts() {
  function isClipped(text: Node): boolean {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, top, width, height } = range.getBoundingClientRect();
    const middle = top + height / 2;
    if (width === 0) return false;
    for (let box = text.parentElement; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edges = box.getBoundingClientRect();
      const isWide = left < edges.left - 1 || right > edges.right + 1;
      const isHigh = middle < edges.top || middle > edges.bottom;
      if (isWide && (!box.parentElement || /hidden|clip/.test(overflowX))) return true;
      if (isHigh && /hidden|clip/.test(overflowY)) return true;
    }
    return false;
  }

  function brokenIn(text: Node): string[] {
    const words = Array.from((text.textContent ?? "").matchAll(/[^\s-]+/g));
    return words
      .filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1;
      })
      .map(([word]) => word);
  }

  const clipped = new Set<string>();
  const broken = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest(".sr-only")) continue;
    if (!parent.closest("[aria-hidden=true]") && isClipped(text)) clipped.add(text.textContent ?? "");
    for (const word of brokenIn(text)) broken.add(word);
  }
  return { clipped: [...clipped], broken: [...broken] };
}
