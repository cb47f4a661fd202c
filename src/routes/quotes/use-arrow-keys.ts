import { useEffect, useEffectEvent } from "react";

/** What uses the arrow keys itself. */
const TAKEN = "input, textarea, select, dialog, video, [role=slider], [contenteditable]";

/** Calls back with -1 (left) or 1 (right) and whether the key is held, unless something else on the page uses the key. */
export function useArrowKeys(onArrow: (direction: -1 | 1, isHeld: boolean) => void) {
  const press = useEffectEvent(onArrow);
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      const { key, repeat, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (key !== "ArrowLeft" && key !== "ArrowRight") return;
      // With Alt or Command they are the browser's own way back.
      if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
      if (target instanceof Element && target.closest(TAKEN)) return;
      press(key === "ArrowLeft" ? -1 : 1, repeat);
    }
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
