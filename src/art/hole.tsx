import { Drawing, type DrawingProps } from "./drawing.tsx";
import { HOLE_RINGS, HOLES } from "./shapes.ts";

/** One hole of his hoodie, alone: what is behind shows through, and the edge is torn. */
export function Hole(props: DrawingProps) {
  return (
    <Drawing viewBox="262 494 68 68" {...props}>
      <path
        fill="var(--paper)"
        stroke="var(--print)"
        strokeWidth="3.5"
        strokeDasharray="14 7 6 6"
        d={HOLE_RINGS[0]}
      />
      <path fill="var(--paper)" d={HOLES[0]} />
    </Drawing>
  );
}
