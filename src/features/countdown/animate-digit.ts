import { prefersReducedMotion } from "#lib/reduced-motion.ts";
import { UNIT_MS } from "#ui/motion-unit.ts";

/** How long each pose is held. */
const POSE_MS = 1.25 * UNIT_MS;

/**
 * A ref that strikes a digit when it comes into a number that is in sight (`data-in-view` around it): squeezed, a
 * little too wide, at rest (`data-frame`, digits.module.css). Held by timers and not by an animation, for which the
 * browser would draw the page sixty times a second where three times do. Nothing is struck where all is to stand still.
 */
export function animateDigit(digit: HTMLElement | null) {
  if (!digit?.closest("[data-in-view=true]") || prefersReducedMotion()) return;
  const { dataset } = digit;
  dataset.frame = "squeezed";
  const timers = [
    setTimeout(() => (dataset.frame = "spread"), POSE_MS),
    setTimeout(() => delete dataset.frame, 2 * POSE_MS),
  ];
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}
