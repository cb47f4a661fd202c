import { memo, useState } from "react";
import { markInView } from "#lib/mark-in-view.ts";
import styles from "./digits.module.css";

const inView = markInView("data-in-view");

interface DigitsProps {
  /** How many digits there is room for. */
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
        // Counted from the right: units stay units when a number gets shorter.
        <Digit key={text.length - index} digit={digit} />
      ))}
    </span>
  );
});

function Digit({ digit }: { digit: string }) {
  const [seen, setSeen] = useState({ digit, strikes: 0 });
  if (seen.digit !== digit) setSeen({ digit, strikes: seen.strikes + 1 });
  return (
    <span
      key={seen.strikes}
      className={styles.digit}
      data-digit={digit}
      data-struck={seen.strikes > 0 || undefined}
    >
      {digit}
    </span>
  );
}
