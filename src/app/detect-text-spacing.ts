/** Sets `data-text-spacing` on the root while a style of the visitor's spaces out the text (WCAG 1.4.12). */
export function detectTextSpacing() {
  new ResizeObserver(() => {
    const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(document.body);
    const isLoose = Number.parseFloat(lineHeight) > 1.45 * Number.parseFloat(fontSize);
    const isSpaced = isLoose || letterSpacing !== "normal" || wordSpacing !== "0px";
    document.documentElement.toggleAttribute("data-text-spacing", isSpaced);
  }).observe(document.body);
}
