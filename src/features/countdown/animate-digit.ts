import { prefersReducedMotion } from "#lib/reduced-motion.ts";
import { UNIT_MS } from "#ui/motion-unit.ts";

/** How long each pose is held. */
const POSE_MS = 1.25 * UNIT_MS;

/**
 * A ref that strikes a new digit in sight (`data-in-view` around it): squeezed, too wide, at rest (`data-frame`,
 * digits.module.css). With timers: for an animation the browser would draw sixty frames a second instead of three.
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
