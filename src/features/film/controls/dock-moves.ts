import { CORNERS, filmStore, type Corner } from "#features/film/film-store.ts";

/** A press that moves less than this, in pixels, is not a drag. */
const DRAG_THRESHOLD = 6;

/** Lets a pointer drag the small film by its picture; released, it moves to the nearest corner. */
export function dragWithPointer(dock: HTMLElement, signal: AbortSignal) {
  let isDragged = false;

  function press({ target, button, clientX, clientY }: PointerEvent) {
    isDragged = false;
    if (button !== 0 || !(target instanceof HTMLVideoElement)) return;
    const drag = new AbortController();
    const move = (event: PointerEvent) => {
      const x = event.clientX - clientX;
      const y = event.clientY - clientY;
      isDragged ||= Math.hypot(x, y) >= DRAG_THRESHOLD;
      if (isDragged) dock.style.setProperty("--drag", `${x}px ${y}px`);
    };
    const release = () => {
      drag.abort();
      if (isDragged) filmStore.update({ corner: nearestCorner(dock.getBoundingClientRect()) });
      dock.style.removeProperty("--drag");
    };
    // On the window: a quick pointer leaves the film before the film follows.
    window.addEventListener("pointermove", move, drag);
    window.addEventListener("pointerup", release, drag);
    window.addEventListener("pointercancel", release, drag);
    // Chromium would drag the link under the film.
    window.addEventListener("dragstart", (event) => event.preventDefault(), drag);
  }

  /** The click that ends a drag must not pause the film. */
  function click(event: MouseEvent) {
    if (isDragged) event.stopPropagation();
    isDragged = false;
  }

  dock.addEventListener("pointerdown", press, { signal });
  dock.addEventListener("click", click, { capture: true, signal });
}

/** If the small film hides what gets the focus, it moves to a corner where it does not (WCAG 2.4.11). */
export function keepClearOfFocus(dock: HTMLElement, signal: AbortSignal) {
  const giveWay = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || dock.contains(target)) return;
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
  document.addEventListener("focusin", giveWay, { signal });
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function nearestCorner({ left, width, top, height }: DOMRect): Corner {
  const side = left + width / 2 < window.innerWidth / 2 ? "left" : "right";
  return top + height / 2 < window.innerHeight / 2 ? `top ${side}` : `bottom ${side}`;
}
