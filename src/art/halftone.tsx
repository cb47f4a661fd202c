import type { SVGProps } from "react";
import { FIGURE_FRONT_OUTLINE, FIGURE_FRONT_SIZE, FIGURE_OUTLINE, FIGURE_SIZE } from "./shapes.ts";

const CELL = 12;
const RADII = { large: 5, medium: 3.3, small: 1.8 };

type PatternsProps = {
  /** Goes before `dots-large`, `dots-medium` and `dots-small`. */
  prefix?: string;
  fill?: string;
};

/** For a drawing that stands alone (a file, a share image): put them inside its svg. */
export function HalftonePatterns({ prefix = "", fill = "var(--light, var(--yellow))" }: PatternsProps) {
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

// Not display:none, which would switch the patterns off in Firefox and Safari.
const HIDDEN: SVGProps<SVGSVGElement> = { "aria-hidden": true, width: 0, height: 0, className: "defs" };

/**
 * Once per document. A pattern takes its inks where it stands, not where it is used,
 * so every other ink has its own ids: `ink-dots-large`, `bone-dots-small`, and so on.
 */
export function HalftoneDefs() {
  return (
    <svg {...HIDDEN}>
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
    <svg {...HIDDEN}>
      {CLIPS.map(({ id, points, size }) => (
        <clipPath key={id} id={id} clipPathUnits="objectBoundingBox">
          <polygon points={points} transform={`scale(${1 / size.width} ${1 / size.height})`} />
        </clipPath>
      ))}
    </svg>
  );
}
