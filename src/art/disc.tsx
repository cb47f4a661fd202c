import { DISC } from "./shapes.ts";

const LETTERS = {
  A: "M-9 13L-3-14H4L10 13H4L3 7H-3L-4 13ZM-2 2H3L1-8H0Z",
  B: "M-8 13L-7-14H3L8-9V-3L5-1 9 3V9L4 13ZM-2 8H2L3 6V3L2 2H-2ZM-1-4H2L3-6V-8L2-9H-1Z",
};

// Turn in degrees, size in discs, dashes: the light breaks each groove elsewhere.
const GROOVES = [
  [7, 1.7, "190 22 90 9"],
  [3, 1.5, "120 30 240 12"],
  [11, 1.3, "260 14 70 26"],
  [5, 1.1, "80 18 300 8"],
  [9, 0.9, "170 12 60 20"],
] as const;

export interface DiscProps {
  side?: keyof typeof LETTERS;
}

/** A record about the origin, 380 wide. It is cut with straight cuts, and so are its grooves. */
export function Disc({ side = "A" }: DiscProps) {
  return (
    <>
      <polygon fill="var(--ink)" points={DISC} transform="scale(1.84)" />
      <g data-part="grooves" fill="none" stroke="var(--groove, var(--bone))">
        {GROOVES.map(([turn, size, dashes]) => (
          <polygon
            key={dashes}
            points={DISC}
            transform={`rotate(${turn}) scale(${size})`}
            strokeWidth="0.9"
            strokeDasharray={dashes}
          />
        ))}
      </g>
      <polygon fill="var(--brick)" points={DISC} transform="scale(.6)" />
      <path fill="var(--bone)" fillRule="evenodd" d={LETTERS[side]} transform="translate(34 0) scale(1.4)" />
      <path fill="var(--bone)" d="M-5-6L6-5 7 5-4 7Z" />
    </>
  );
}
