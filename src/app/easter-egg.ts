import { easterEgg } from "#content/home.ts";

const FIELDS = "input, textarea, select, [contenteditable]";
/** How long the colors stay inverted. */
const INVERTED_MS = 800;

/** Inverts the colors of the page for a moment when the hero's catchphrase is typed anywhere but in a field. */
export function hideEasterEgg() {
  let typed = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { dataset } = document.documentElement;
  window.addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (key.length !== 1 || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.closest(FIELDS)) return;
    typed = (typed + key.toLowerCase()).slice(-easterEgg.length);
    if (typed !== easterEgg) return;
    dataset.inverted = "";
    clearTimeout(timer);
    timer = setTimeout(() => delete dataset.inverted, INVERTED_MS);
  });
}
