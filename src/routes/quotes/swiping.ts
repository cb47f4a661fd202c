/** What only screens that are touched need, in a chunk of its own. */
export { domMax as features } from "framer-motion";

/** Some browsers come back from a pinch a hair off. */
const SLACK = 1.01;

function mark() {
  const isZoomed = Number(window.visualViewport?.scale) > SLACK;
  document.documentElement.toggleAttribute("data-zoomed", isZoomed);
}

/** Keeps `data-zoomed` on the root while two fingers have drawn the page larger than the screen. Once is enough. */
export function markZoom() {
  window.visualViewport?.addEventListener("resize", mark);
  mark();
}
