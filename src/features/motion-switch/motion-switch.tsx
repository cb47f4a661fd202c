import { shell } from "#content/shell.ts";
import { setStill, systemWantsStillness } from "#lib/stillness.ts";
import { useIsHydrated } from "#lib/use-in-browser.ts";
import { useIsStill } from "#lib/use-is-still.ts";
import styles from "./motion-switch.module.css";

/** Stills the whole site, for this visit and the next. It starts from the system's wish, and cannot overrule it. */
export function MotionSwitch() {
  const isStill = useIsStill();
  // Until the page is taken over a press would be lost; the switch keeps its room and is not shown.
  const isHydrated = useIsHydrated();
  const isSystemsWish = isHydrated && systemWantsStillness();
  const { label, on, off, systemWish } = shell.motion;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={!isStill}
      disabled={!isHydrated}
      aria-disabled={isSystemsWish || undefined}
      className={styles.switch}
      onClick={() => !isSystemsWish && setStill(!isStill)}
    >
      <span className={styles.track} />
      <span>
        {label}
        {/* A switch says its state by itself; whose wish it is it does not. */}
        <span aria-hidden={!isSystemsWish}>: {isSystemsWish ? systemWish : isStill ? off : on}</span>
      </span>
    </button>
  );
}
