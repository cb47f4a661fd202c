import { useRef, type MouseEvent, type PointerEvent } from "react";
import { setFilmState, type Corner } from "./film-store.ts";

/** A press that moves less than this, in pixels, is no drag. */
const SLACK = 6;

/** Handlers that let the small film be dragged about; let go, it falls into the nearest corner. */
export function useDockDrag() {
  const isDragged = useRef(false);

  // A press on the controls never comes here, though they are in the dock: to React they are beside it (film-dock.tsx).
  function onPointerDown({ currentTarget: dock, button, clientX, clientY }: PointerEvent<HTMLElement>) {
    isDragged.current = false;
    if (button !== 0) return;
    const listening = new AbortController();
    const { signal } = listening;
    // On the window: a quick hand leaves the film behind before it follows.
    window.addEventListener(
      "pointermove",
      (move) => {
        const x = move.clientX - clientX;
        const y = move.clientY - clientY;
        isDragged.current ||= Math.hypot(x, y) >= SLACK;
        if (isDragged.current) dock.style.setProperty("--drag", `${x}px ${y}px`);
      },
      { signal },
    );
    const letGo = () => {
      listening.abort();
      if (isDragged.current) setFilmState({ corner: nearestCorner(dock.getBoundingClientRect()) });
      dock.style.removeProperty("--drag");
    };
    window.addEventListener("pointerup", letGo, { signal });
    // Chromium looks for something to drag where the press was, and finds the link that the film was lying on.
    window.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
    window.addEventListener("pointercancel", letGo, { signal });
  }

  /** The press that ends a drag is not one on the picture. */
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
