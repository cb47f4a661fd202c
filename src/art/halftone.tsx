import styles from "./defs.module.css";
import { HalftonePatterns } from "./halftone-patterns.tsx";
import { FIGURE_FRONT_OUTLINE, FIGURE_FRONT_SIZE, FIGURE_OUTLINE, FIGURE_SIZE } from "./shapes.ts";

/**
 * Once per document. A pattern takes its inks where it stands, not where it is used,
 * so every other ink has its own ids: `ink-dots-large`, `bone-dots-small`, and so on.
 */
export function HalftoneDefs() {
  return (
    <svg aria-hidden="true" width="0" height="0" className={styles.defs}>
      <HalftonePatterns />
      <HalftonePatterns prefix="ink-" fill="var(--ink)" />
      <HalftonePatterns prefix="bone-" fill="var(--bone)" />
      <HalftonePatterns prefix="brick-" fill="var(--brick)" />
    </svg>
  );
}

const CLIPS = [
  { id: "figure-outline", points: FIGURE_OUTLINE, size: FIGURE_SIZE },
  { id: "figure-front-outline", points: FIGURE_FRONT_OUTLINE, size: FIGURE_FRONT_SIZE },
];

/** `clip-path: url(#figure-outline)` cuts a box of the figure's exact size to his silhouette. */
export function FigureClip() {
  return (
    <svg aria-hidden="true" width="0" height="0" className={styles.defs}>
      {CLIPS.map(({ id, points, size }) => (
        <clipPath key={id} id={id} clipPathUnits="objectBoundingBox">
          <polygon points={points} transform={`scale(${1 / size.width} ${1 / size.height})`} />
        </clipPath>
      ))}
    </svg>
  );
}
