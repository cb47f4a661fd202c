import { useEffect } from "react";
import { easterEgg } from "#content/home.ts";

/** How long the colors stay inverted. */
const INVERTED_MS = 800;

/** Inverts the colors of the page for a moment when the hero's own oath is typed anywhere but in a field. */
export function useEasterEgg() {
  useEffect(() => {
    let typed = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const root = document.documentElement;

    function listen({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) {
      if (key.length !== 1 || ctrlKey || metaKey || altKey || isField(target)) return;
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

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}
