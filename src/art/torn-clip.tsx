import styles from "./defs.module.css";
import { TORN_EDGE } from "./shapes.ts";

/** `clip-path: url(#torn-upper)` and `url(#torn-lower)` cut any box into two sheets that fit each other. */
export function TornClip() {
  return (
    <svg aria-hidden="true" width="0" height="0" className={styles.defs}>
      <clipPath id="torn-upper" clipPathUnits="objectBoundingBox">
        <polygon points={`0,0 ${TORN_EDGE} 1,0`} />
      </clipPath>
      <clipPath id="torn-lower" clipPathUnits="objectBoundingBox">
        <polygon points={`0,1 ${TORN_EDGE} 1,1`} />
      </clipPath>
    </svg>
  );
}
