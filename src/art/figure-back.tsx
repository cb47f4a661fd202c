import { CLOTH, Drawing, LIGHT, type DrawingProps } from "./drawing.tsx";
import { FIGURE_OUTLINE, FIGURE_VIEWBOX, HOLE_RINGS, HOLES } from "./shapes.ts";

/** The parts are marked so that a state can drop some: at night only rim, collar and holes are printed. */
export function FigureBack(props: DrawingProps) {
  return (
    <Drawing viewBox={FIGURE_VIEWBOX} {...props}>
      <polygon data-part="cloth" fill={CLOTH} points={FIGURE_OUTLINE} />
      <g data-part="rim">
        <path fill={LIGHT} d="M506 76L543 154 550 228 537 296 520 326 532 228 528 158Z" />
        <path
          fill="url(#dots-large)"
          d="M474 34L506 76 528 158 532 228 520 326 506 282 514 222 502 154ZM640 386L710 420 756 480 780 568 778 640 794 716 800 900H762L752 716 736 588 714 508 678 446Z"
        />
        <path
          fill="url(#dots-medium)"
          d="M474 34L502 154 514 222 506 282 520 326 484 286 490 222 476 150ZM640 386L678 446 714 508 736 588 752 716 762 900H730L718 720 700 600 678 532 648 462Z"
        />
        <path
          fill="url(#dots-small)"
          d="M476 150L490 222 484 286 520 326 462 296 462 226ZM640 386L648 462 678 532 700 600 718 720 730 900H702L680 724 662 612 632 520 620 440Z"
        />
      </g>
      <g data-part="seam" fill="none" stroke={LIGHT} strokeWidth="3">
        <path d="M404 24L394 112 402 214 396 300 410 400M176 402L160 500 140 604 131 738" />
        <path
          d="M414 46L404 112 412 214 406 300 419 390M188 402L172 502 154 604 145 700M282 402L346 444 408 459 462 450 524 414"
          strokeWidth="2"
          strokeDasharray="9 7"
        />
        <path
          fill={LIGHT}
          stroke="none"
          d="M298 332L322 236 308 347ZM340 379L350 318 349 384ZM474 385L478 346 482 379ZM322 371L328 412 332 378ZM470 436L492 392 480 431ZM300 398L286 366 310 404Z"
        />
      </g>
      <path
        data-part="folds"
        fill={LIGHT}
        d="M131 738L222 690 133 750ZM680 724L600 680 680 738ZM141 880L214 862 141 890Z"
      />
      <path
        data-part="collar"
        fill="none"
        stroke={LIGHT}
        strokeWidth="3.5"
        d="M288 316L314 362 364 392 412 401 462 390 504 362 528 336M262 346L294 400 350 435 408 449 460 440 514 408 566 360"
      />
      <g data-part="holes" fill={LIGHT}>
        <path d={HOLES.join("")} />
        <path
          fill="none"
          stroke={LIGHT}
          strokeWidth="2.5"
          strokeDasharray="13 7 5 6"
          d={HOLE_RINGS.join("")}
        />
      </g>
    </Drawing>
  );
}
