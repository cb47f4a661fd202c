import type { ReactNode } from "react";
import { film } from "#content/film.ts";
import { slide } from "./motion.ts";

export type Ink = "ink" | "yellow" | "bone" | "brick";

export const MARGIN = 64;
export const { width: WIDTH, height: HEIGHT } = film;
/** All that type may fill. */
export const PAGE = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT - 2 * MARGIN };

export function Ground({ ink }: { ink: Ink }) {
  return <rect width={WIDTH} height={HEIGHT} fill={`var(--${ink})`} />;
}

// Cut by hand: each edge once from top to bottom (or left to right), in pixels out of true.
const EDGE = [34, -6, 22, -30, 10, -18, 28];

function edge(length: number): [along: number, out: number][] {
  return EDGE.map((out, index) => [(length * index) / (EDGE.length - 1), out]);
}

type SheetProps = {
  ink: Ink;
  beat: number;
  /** When it lies over everything: the cut to a scene of the same ink. */
  at: number;
  /** The side that it is pushed in from. */
  side: "left" | "right" | "top" | "bottom";
  /** How long it takes, in beats. */
  lasts?: number;
  children?: ReactNode;
};

/** A sheet of paper pushed over the picture, with the edge that the scissors left. */
export function Sheet({ ink, beat, at, side, lasts = 0.4, children }: SheetProps) {
  const from = at - lasts;
  if (beat < from) return null;
  const left = 1 - slide(beat + 0.05, from, at);
  const isFlat = side === "left" || side === "right";
  const points = isFlat
    ? [[WIDTH + 200, -20], ...edge(HEIGHT).map(([y, out]) => [out - 50, y]), [WIDTH + 200, HEIGHT + 20]]
    : [[-20, HEIGHT + 200], ...edge(WIDTH).map(([x, out]) => [x, out - 50]), [WIDTH + 20, HEIGHT + 200]];
  const push = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] }[side] as [number, number];
  const mirror =
    side === "left"
      ? `scale(-1 1) translate(${-WIDTH} 0)`
      : side === "top"
        ? `scale(1 -1) translate(0 ${-HEIGHT})`
        : "";
  return (
    <g transform={`translate(${push[0] * left * (WIDTH + 100)} ${push[1] * left * (HEIGHT + 100)})`}>
      <polygon
        transform={mirror}
        fill={`var(--${ink})`}
        points={points.map((point) => point.join(",")).join(" ")}
      />
      {children}
    </g>
  );
}

type CrossingProps = {
  /** A clip path's id, free in this scene. */
  id: string;
  /** What the letters are crossed by, drawn between the two printings. */
  shape: ReactNode;
  /** Its outline alone. */
  outline: ReactNode;
  outside: Ink;
  inside: Ink;
  children: ReactNode;
};

/** Letters that are one ink on the ground and another where the shape is under them. */
export function Crossing({ id, shape, outline, outside, inside, children }: CrossingProps) {
  return (
    <>
      <clipPath id={id}>{outline}</clipPath>
      <g color={`var(--${outside})`}>{children}</g>
      {shape}
      <g color={`var(--${inside})`} clipPath={`url(#${id})`}>
        {children}
      </g>
    </>
  );
}

type TextProps = { x: number; y: number; size: number; ink: Ink; strong?: boolean; children: ReactNode };

export function Text({ x, y, size, ink, strong = false, children }: TextProps) {
  return (
    <text
      className="text"
      data-strong={strong || undefined}
      x={x}
      y={y}
      fontSize={size}
      fill={`var(--${ink})`}
    >
      {children}
    </text>
  );
}
