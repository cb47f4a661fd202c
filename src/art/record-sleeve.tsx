import { Disc, type DiscProps } from "./disc.tsx";
import { Drawing, type DrawingProps } from "./drawing.tsx";
import { FIGURE_OUTLINE } from "./shapes.ts";

/** Half out of its sleeve. */
export function RecordSleeve({ side, ...rest }: DrawingProps & DiscProps) {
  return (
    <Drawing viewBox="0 0 600 400" {...rest}>
      <g transform="translate(408 200)">
        <Disc side={side} />
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
