import { useRef, type MouseEvent, type PointerEvent } from "react";
import { filmStore, type Corner } from "./film-store.ts";

/** A press that moves less than this, in pixels, is not a drag. */
const DRAG_THRESHOLD = 6;

/** Handlers that drag the small film; released, it moves to the nearest corner. */
export function useDockDrag() {
  const isDragged = useRef(false);

  // A press on the controls does not come here: React has them beside the dock, not in it (film-dock.tsx).
  function onPointerDown({ currentTarget: dock, button, clientX, clientY }: PointerEvent<HTMLElement>) {
    isDragged.current = false;
    if (button !== 0) return;
    const drag = new AbortController();
    const { signal } = drag;
    // On the window: a quick pointer leaves the film before the film follows.
    window.addEventListener(
      "pointermove",
      (move) => {
        const x = move.clientX - clientX;
        const y = move.clientY - clientY;
        isDragged.current ||= Math.hypot(x, y) >= DRAG_THRESHOLD;
        if (isDragged.current) dock.style.setProperty("--drag", `${x}px ${y}px`);
      },
      { signal },
    );
    const release = () => {
      drag.abort();
      if (isDragged.current) filmStore.update({ corner: nearestCorner(dock.getBoundingClientRect()) });
      dock.style.removeProperty("--drag");
    };
    window.addEventListener("pointerup", release, { signal });
    // Chromium would drag the link under the film.
    window.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
    window.addEventListener("pointercancel", release, { signal });
  }

  /** The click that ends a drag must not pause the film. */
  function onClickCapture(event: MouseEvent) {
    if (isDragged.current) event.stopPropagation();
    isDragged.current = false;
  }

  return { onPointerDown, onClickCapture };
}

function nearestCorner({ left, width, top, height }: DOMRect): Corner {
  const side = left + width / 2 < window.innerWidth / 2 ? "left" : "right";
  return top + height / 2 < window.innerHeight / 2 ? `top ${side}` : `bottom ${side}`;
}
