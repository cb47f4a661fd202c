import type { Page } from "@playwright/test";
import { sidewaysOverflow } from "./visitor.ts";

interface Lack {
  /** How far the page can be scrolled sideways, in pixels. */
  sideways: number;
  /** Words that stand out, sideways, of the window or of a box that cuts them off, or with half their height. */
  cut: string[];
  /** Words that end in another line than they begin, though they have no hyphen: their column is too narrow. */
  torn: string[];
}

export const NO_LACK: Lack = { sideways: 0, cut: [], torn: [] };

/** What words have too little room for on a page as it stands. */
export async function lackOfRoom(page: Page): Promise<Lack> {
  return { sideways: await sidewaysOverflow(page), ...(await page.evaluate(findWords)) };
}

/** Runs in the page. */
function findWords() {
  function isCut(text: Node): boolean {
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

  function tornIn(text: Node): string[] {
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

  const cut = new Set<string>();
  const torn = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest(".sr-only")) continue;
    if (!parent.closest("[aria-hidden=true]") && isCut(text)) cut.add(text.textContent ?? "");
    for (const word of tornIn(text)) torn.add(word);
  }
  return { cut: [...cut], torn: [...torn] };
}
