import { LIT_WINDOW } from "#art/shapes.ts";

/** How far from its middle a press still belongs to a window, in CSS pixels. */
const REACH_PX = 44;

/** The index of the window nearest to a point of the screen; undefined where none is near, and for Claire's. */
export function nearestWindow(roofline: Element, x: number, y: number): number | undefined {
  let nearest: number | undefined;
  let least = REACH_PX;
  for (const pane of roofline.querySelectorAll<SVGElement>("[data-window]")) {
    const { left, top, width, height } = pane.getBoundingClientRect();
    const distance = Math.hypot(left + width / 2 - x, top + height / 2 - y);
    if (distance >= least) continue;
    least = distance;
    nearest = Number(pane.dataset.window);
  }
  return nearest === LIT_WINDOW ? undefined : nearest;
}
