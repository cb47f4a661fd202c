import { prefersReducedMotion } from "#lib/reduced-motion.ts";

/** Shows the next page with a view transition (styles/view-transitions.css), or at once where motion is not wanted. */
export function slideIn(show: () => void) {
  if (prefersReducedMotion() || !("startViewTransition" in document)) return show();
  const started = document.startViewTransition(show);
  transition = started;
  // A newer transition, a press or a hidden tab ends it early; the page has changed all the same.
  started.ready.catch(() => {});
  void started.finished.finally(() => {
    if (transition === started) transition = undefined;
  });
}

/** During a transition browsers send presses to the root. A press ends it and goes to what is below, without focus. */
let transition: ViewTransition | undefined;
let isMisdirected = false;
const listening = { capture: true };
window.addEventListener(
  "pointerdown",
  ({ target }) => {
    isMisdirected = transition !== undefined && target === document.documentElement;
    if (isMisdirected) transition?.skipTransition();
  },
  listening,
);
window.addEventListener("mousedown", (event) => isMisdirected && event.preventDefault(), listening);
window.addEventListener(
  "click",
  (event) => {
    if (!isMisdirected || event.target !== document.documentElement) return;
    const target = document.elementFromPoint(event.clientX, event.clientY);
    target?.dispatchEvent(new MouseEvent("click", event));
  },
  listening,
);
