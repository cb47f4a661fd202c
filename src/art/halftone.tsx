import styles from "./defs.module.css";
import { HalftonePatterns } from "./halftone-patterns.tsx";
import { FIGURE_OUTLINE, FIGURE_SIZE } from "./shapes.ts";

/**
 * Once per document. A pattern takes its inks where it stands, not where it is used,
 * so dots of ink have ids of their own: `ink-dots-large` and so on.
 */
export function HalftoneDefs() {
  return (
    <svg aria-hidden="true" width="0" height="0" className={styles.defs}>
      <HalftonePatterns />
      <HalftonePatterns prefix="ink-" fill="var(--ink)" />
    </svg>
  );
}

/** `clip-path: url(#figure-outline)` cuts a box of the figure's exact size to his silhouette. */
export function FigureClip() {
  return (
    <svg aria-hidden="true" width="0" height="0" className={styles.defs}>
      <clipPath id="figure-outline" clipPathUnits="objectBoundingBox">
        <polygon
          points={FIGURE_OUTLINE}
          transform={`scale(${1 / FIGURE_SIZE.width} ${1 / FIGURE_SIZE.height})`}
        />
      </clipPath>
    </svg>
  );
}
