import type { ReactNode } from "react";
import { Illustration } from "#art/illustration.tsx";
import { FIGURE_OUTLINE, FIGURE_SIZE } from "#art/shapes.ts";
import { Crossing, type Ink } from "./paper.tsx";

type OnHisBackProps = {
  id: string;
  x: number;
  y: number;
  scale: number;
  outside?: Ink;
  /** Dots and holes, and where they are large seams too, break up letters that cross them. */
  drawn?: "whole" | "lines" | "cloth";
  children: ReactNode;
};

/** Words behind him, that come through on his back in yellow. */
export function OnHisBack({ id, x, y, scale, outside = "ink", drawn = "whole", children }: OnHisBackProps) {
  const size = { width: FIGURE_SIZE.width * scale, height: FIGURE_SIZE.height * scale };
  return (
    <Crossing
      id={id}
      outside={outside}
      inside="yellow"
      shape={<Illustration name="figure-back" x={x} y={y} {...size} data-film={drawn} />}
      outline={<polygon points={FIGURE_OUTLINE} transform={`translate(${x} ${y}) scale(${scale})`} />}
    >
      {children}
    </Crossing>
  );
}
