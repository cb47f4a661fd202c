import { memo } from "react";
import { markInView } from "#lib/dom.ts";
import { prefersReducedMotion } from "#lib/reduced-motion.ts";
import { UNIT_MS } from "#ui/motion-unit.ts";
import styles from "./digits.module.css";

const inView = markInView("data-in-view");

interface DigitsProps {
  cells: number;
  /** A whole number from 0; nothing is shown while it is not known. */
  value: number | undefined;
}

/** A number in cells of one width, so that it never moves; only a digit that changes is struck anew. */
export const Digits = memo(function Digits({ cells, value }: DigitsProps) {
  const text = value === undefined ? "" : String(value).padStart(cells, "0");
  return (
    <span ref={inView} className={styles.digits} data-cells={cells}>
      {Array.from(text, (digit, index) => (
        // Counted from the right: units stay units when a number gets shorter. Another digit is another element: one
        // that is narrower starts elsewhere in its cell, and would count as a shift of the layout.
        <span
          key={`${text.length - index} ${digit}`}
          ref={animateDigit}
          className={styles.digit}
          data-digit={digit}
        >
          {digit}
        </span>
      ))}
    </span>
  );
});

const POSE_MS = 1.25 * UNIT_MS;

/**
 * A ref that strikes a new digit in sight (`data-in-view` around it): squeezed, too wide, at rest (`data-frame`,
 * digits.module.css). With timers: for an animation the browser would draw sixty frames a second instead of three.
 */
function animateDigit(digit: HTMLElement | null) {
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
