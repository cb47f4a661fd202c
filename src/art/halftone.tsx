import { LIGHT } from "./drawing.tsx";
import { FIGURE_OUTLINE, FIGURE_SIZE } from "./shapes.ts";

const CELL = 12;
const RADII = { large: 5, medium: 3.3, small: 1.8 };

/** Dots of one ink in three sizes, `dots-large` to `dots-small`. A drawing that stands alone has them in its own svg. */
export function HalftonePatterns({ prefix = "", fill = LIGHT }) {
  return (
    <defs>
      {Object.entries(RADII).map(([size, radius]) => (
        // One cell and one angle for all sizes: where two meet, the dots shrink on the same screen.
        <pattern
          key={size}
          id={`${prefix}dots-${size}`}
          width={CELL}
          height={CELL}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(28)"
        >
          <circle cx={CELL / 2} cy={CELL / 2} r={radius} fill={fill} />
        </pattern>
      ))}
    </defs>
  );
}

/**
 * What the drawings of a document share. A pattern takes its inks where it is defined, not where it is used, so dots of
 * ink have ids of their own. `clip-path: url(#figure-outline)` cuts a box of the figure's size to its silhouette.
 */
export function SharedDefs() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="defs">
      <HalftonePatterns />
      <HalftonePatterns prefix="ink-" fill="var(--ink)" />
      <clipPath id="figure-outline" clipPathUnits="objectBoundingBox">
        <polygon
          points={FIGURE_OUTLINE}
          transform={`scale(${1 / FIGURE_SIZE.width} ${1 / FIGURE_SIZE.height})`}
        />
      </clipPath>
    </svg>
  );
}
