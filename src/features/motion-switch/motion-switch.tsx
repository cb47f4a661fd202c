import { useSyncExternalStore } from "react";
import { shell } from "#content/shell.ts";
import * as motion from "#lib/reduced-motion.ts";
import { useIsHydrated } from "#lib/use-client-value.ts";
import styles from "./motion-switch.module.css";

/** Stills the whole site, for this visit and the next. It starts from the system's wish, and cannot overrule it. */
export function MotionSwitch() {
  const isReduced = useSyncExternalStore(
    motion.subscribeToReducedMotion,
    motion.prefersReducedMotion,
    () => false,
  );
  // Until the page is taken over a press would be lost; the switch keeps its room and is not shown.
  const isHydrated = useIsHydrated();
  const isSystemsWish = isHydrated && motion.systemPrefersReducedMotion();
  const { label, on, off, systemWish } = shell.motion;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={!isReduced}
      disabled={!isHydrated}
      aria-disabled={isSystemsWish || undefined}
      className={styles.switch}
      onClick={() => !isSystemsWish && motion.setReducedMotion(!isReduced)}
    >
      <span className={styles.track} />
      <span>
        {label}
        {/* A switch says its state by itself; whose wish it is it does not. */}
        <span aria-hidden={!isSystemsWish}>{`: ${isSystemsWish ? systemWish : isReduced ? off : on}`}</span>
      </span>
    </button>
  );
}
