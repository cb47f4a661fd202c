import { isStill } from "#lib/stillness.ts";
import { UNIT_MS } from "#ui/unit.ts";

/** How long each pose is held. */
const POSE_MS = 1.25 * UNIT_MS;

/**
 * A ref that strikes a digit when it comes into a number that is in sight (`data-in-view` around it): squeezed, a
 * little too wide, at rest (`data-pose`, digits.module.css). Held by timers and not by an animation, for which the
 * browser would draw the page sixty times a second where three times do. Nothing is struck where all is to stand still.
 */
export function strike(digit: HTMLElement | null) {
  if (!digit?.closest("[data-in-view=true]") || isStill()) return;
  const { dataset } = digit;
  dataset.pose = "squeezed";
  const timers = [
    setTimeout(() => (dataset.pose = "spread"), POSE_MS),
    setTimeout(() => delete dataset.pose, 2 * POSE_MS),
  ];
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}
