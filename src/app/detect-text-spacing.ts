/**
 * Marks a page whose text its visitor has spaced out, by a style of their own (WCAG 1.4.12): `data-text-spacing` on the root
 * (spaced-text.css). Such a style may come and go at any time; it changes how high the page is.
 */
export function detectTextSpacing() {
  new ResizeObserver(([{ target } = { target: document.body }]) => {
    const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(target);
    const isLoose = Number.parseFloat(lineHeight) > 1.45 * Number.parseFloat(fontSize);
    const isSpaced = isLoose || letterSpacing !== "normal" || wordSpacing !== "0px";
    document.documentElement.toggleAttribute("data-text-spacing", isSpaced);
  }).observe(document.body);
}
