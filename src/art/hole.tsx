import { Drawing, type DrawingProps } from "./drawing.tsx";

/** One hole of his hoodie, alone: what is behind shows through, and the edge is torn. */
export function Hole(props: DrawingProps) {
  return (
    <Drawing viewBox="262 494 68 68" {...props}>
      <path
        fill="var(--paper)"
        stroke="var(--print)"
        strokeWidth="3.5"
        strokeDasharray="14 7 6 6"
        d="M310,555L292,554 273,539 270,510 295,501 312,505 322,538Z"
      />
      <path
        fill="var(--paper)"
        d="M303,544L298,544 284,539 279,529 285,516 291,512 295,510 306,513 312,528 310,541Z"
      />
    </Drawing>
  );
}
