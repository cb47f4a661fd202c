import { Drawing, type DrawingProps } from "./drawing.tsx";
import { CUT_EDGES } from "./shapes.ts";

type TornEdgeProps = DrawingProps & {
  /** Which cut; any whole number picks one. */
  variant?: number;
  /** Where the paper is: under the cut, or over it. */
  paper?: "below" | "above";
};

/** A full-width strip of paper with a crooked edge. Its ink is `--edge`; give it a height in CSS. */
export function TornEdge({ variant = 0, paper = "below", children, ...rest }: TornEdgeProps) {
  const cut = CUT_EDGES[Math.abs(variant) % CUT_EDGES.length];
  return (
    <Drawing viewBox="0 0 1440 40" preserveAspectRatio="none" {...rest}>
      {children}
      <polygon
        fill="var(--edge, var(--paper))"
        points={paper === "below" ? `${cut} 1440,41 0,41` : `${cut} 1440,-1 0,-1`}
      />
    </Drawing>
  );
}
