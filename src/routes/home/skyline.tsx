import { Roofline } from "#art/roofline.tsx";
import { useLitWindows } from "#features/countdown/use-lit-windows.ts";
import styles from "./skyline.module.css";

/** Harlem's roofs, where the windows count along: one for each month left, then one for each day. */
export function Skyline() {
  return (
    <div className={styles.skyline} data-ground="yellow">
      <Roofline className={styles.roofs} lit={useLitWindows()} />
    </div>
  );
}
