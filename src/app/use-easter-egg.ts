import { useEffect } from "react";
import { easterEgg } from "#content/home.ts";

const FIELDS = "input, textarea, select, [contenteditable]";
/** How long the colors stay inverted. */
const INVERTED_MS = 800;

/** Inverts the colors of the page for a moment when the hero's own oath is typed anywhere but in a field. */
export function useEasterEgg() {
  useEffect(() => {
    let typed = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const root = document.documentElement;

    function listen({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) {
      if (key.length !== 1 || ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest(FIELDS)) return;
      typed = (typed + key.toLowerCase()).slice(-easterEgg.length);
      if (typed !== easterEgg) return;
      root.dataset.inverted = "";
      clearTimeout(timer);
      timer = setTimeout(() => delete root.dataset.inverted, INVERTED_MS);
    }

    window.addEventListener("keydown", listen);
    return () => {
      window.removeEventListener("keydown", listen);
      clearTimeout(timer);
      delete root.dataset.inverted;
    };
  }, []);
}
