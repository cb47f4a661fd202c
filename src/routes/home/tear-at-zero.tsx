import { useState } from "react";
import type { PhaseName } from "#features/countdown/phase.ts";
import { HourDigits } from "./hour-digits.tsx";
import styles from "./tear-at-zero.module.css";

/**
 * The sheet with the digits, torn in two and dropping, when the premiere comes while the page is open. Who comes
 * later never sees it: it answers the change of phase and not the phase.
 */
export function TearAtZero({ phase }: { phase: PhaseName | null }) {
  const [seen, setSeen] = useState({ phase, isTorn: false });
  if (seen.phase !== phase) setSeen({ phase, isTorn: seen.phase === "hour" && phase === "here" });
  if (!seen.isTorn) return null;
  return (
    <div className={styles.tear} aria-hidden="true">
      {(["upper", "lower"] as const).map((half) => (
        <div key={half} className={styles.half} data-half={half}>
          <HourDigits frozen />
        </div>
      ))}
    </div>
  );
}
