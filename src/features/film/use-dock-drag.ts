import { useEffect, useRef, type MouseEvent, type PointerEvent } from "react";
import { CORNERS, filmStore, type Corner } from "./film-store.ts";

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

/** While the film is small: if the film hides what gets the focus, it moves to a corner where it does not (WCAG 2.4.11). */
export function useClearOfFocus(isMini: boolean) {
  useEffect(() => {
    if (!isMini) return;
    const effect = new AbortController();
    const giveWay = ({ target }: FocusEvent) => {
      const dock = filmStore.getState().parent;
      if (!dock || !(target instanceof Element) || dock.contains(target)) return;
      const focused = target.getBoundingClientRect();
      const { corner } = filmStore.getState();
      const free = [corner, ...CORNERS].find((each) => {
        dock.dataset.corner = each;
        return !overlap(dock.getBoundingClientRect(), focused);
      });
      dock.dataset.corner = free ?? corner;
      if (free) filmStore.update({ corner: free });
      // Nothing but the page can give way: something as large as the window has the focus, or the film is a bar.
    };
    document.addEventListener("focusin", giveWay, effect);
    return () => effect.abort();
  }, [isMini]);
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function nearestCorner({ left, width, top, height }: DOMRect): Corner {
  const side = left + width / 2 < window.innerWidth / 2 ? "left" : "right";
  return top + height / 2 < window.innerHeight / 2 ? `top ${side}` : `bottom ${side}`;
}
