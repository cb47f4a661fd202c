import { Drawing, type DrawingProps } from "./drawing.tsx";
import { DISC, FIGURE_OUTLINE } from "./shapes.ts";

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

type RecordSleeveProps = DrawingProps & { side?: keyof typeof LETTERS };

/** Half out of its sleeve. The disc is cut with straight cuts, and so are its grooves. */
export function RecordSleeve({ side = "A", children, ...rest }: RecordSleeveProps) {
  return (
    <Drawing viewBox="0 0 600 400" {...rest}>
      {children}
      <g transform="translate(408 200)">
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
        <path
          fill="var(--bone)"
          fillRule="evenodd"
          d={LETTERS[side]}
          transform="translate(34 0) scale(1.4)"
        />
        <path fill="var(--bone)" d="M-5-6L6-5 7 5-4 7Z" />
      </g>
      <g data-part="sleeve">
        <path fill="var(--sleeve, var(--yellow))" d="M6 14L386 4 392 200 384 394 0 386Z" />
        <svg x="0" y="4" width="392" height="390" viewBox="-130 -130 960 955">
          <polygon fill="var(--ink)" points={FIGURE_OUTLINE} />
          <path
            fill="var(--sleeve, var(--yellow))"
            d="M506 76L543 154 550 228 537 296 520 326 532 228 528 158Z"
          />
          <path
            fill="url(#dots-large)"
            d="M474 34L506 76 528 158 532 228 520 326 484 286 490 222 476 150ZM640 386L710 420 756 480 780 568 778 640 794 716 800 900H720L718 716 700 588 648 462Z"
          />
        </svg>
        <path fill="var(--ink)" d="M386 4L396 5 400 202 392 394 384 394 392 200ZM0 384L390 391V396L0 390Z" />
      </g>
    </Drawing>
  );
}
