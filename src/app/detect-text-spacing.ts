/**
 * Sets `data-text-spacing` on the root while a visitor's own style spaces out the text (WCAG 1.4.12; text-spacing.css).
 * Such a style may come and go at any time; it changes the height of the page.
 */
export function detectTextSpacing() {
  new ResizeObserver(() => {
    const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(document.body);
    const isLoose = Number.parseFloat(lineHeight) > 1.45 * Number.parseFloat(fontSize);
    const isSpaced = isLoose || letterSpacing !== "normal" || wordSpacing !== "0px";
    document.documentElement.toggleAttribute("data-text-spacing", isSpaced);
  }).observe(document.body);
}
