import { CLOTH, Drawing, LIGHT, type DrawingProps } from "./drawing.tsx";
import { FIGURE_FRONT_OUTLINE, FIGURE_FRONT_SIZE, HOLE_RINGS, HOLES } from "./shapes.ts";

// The same shots that went out through the back, by index.
const CHEST = [0, 2, 4, 6, 8, 10];

function pick(paths: readonly string[]) {
  return paths.filter((_, i) => CHEST.includes(i)).join("");
}

/** The face is not there: what the hood leaves open is ink, and the light stops at the cheek. */
export function FigureFront(props: DrawingProps) {
  return (
    <Drawing viewBox={`0 0 ${FIGURE_FRONT_SIZE.width} ${FIGURE_FRONT_SIZE.height}`} {...props}>
      <polygon data-part="cloth" fill={CLOTH} points={FIGURE_FRONT_OUTLINE} />
      <g data-part="rim">
        <path
          fill="url(#dots-large)"
          d="M470 96L546 148 592 246 604 352 588 456 560 516 556 450 566 352 552 254 510 166ZM626 566L720 600 800 640V1100H782L768 900 742 760 706 664Z"
        />
        <path
          fill="url(#dots-medium)"
          d="M470 96L510 166 552 254 566 352 556 450 560 516 530 458 538 352 524 264 490 186ZM626 566L706 664 742 760 768 900 782 1100H742L728 904 700 778 664 690Z"
        />
        <path
          fill="url(#dots-small)"
          d="M470 96L490 186 524 264 538 352 530 458 560 516 512 478 514 352 502 272ZM626 566L664 690 700 778 728 904 742 1100H700L690 910 662 796 630 700Z"
        />
      </g>
      <path
        data-part="lining"
        fill={LIGHT}
        d="M388 158L458 170 504 240 520 344 504 446 454 532 396 566 338 534 290 452 272 350 284 248 330 178ZM400 188L358 214 334 270 326 356 340 440 370 508 402 544 446 522 494 440 511 344 495 246 453 182Z"
        fillRule="evenodd"
      />
      <g data-part="shade">
        <path fill="url(#dots-medium)" d="M326 356L350 340 368 420 398 496 402 544 370 508 340 440Z" />
        <path
          fill="url(#dots-small)"
          d="M334 270L362 284 394 412 430 504 424 532 402 544 398 496 368 420 350 340 326 356Z"
        />
      </g>
      <g data-part="seam" fill="none" stroke={LIGHT} strokeWidth="3">
        <path d="M386 84L384 124 388 158M236 520L290 612 396 664 500 622 560 516M396 664L404 780 398 900 402 1100M92 596L120 720 116 880 140 1100" />
        <path
          d="M376 142L318 164 270 242 258 350 276 458 328 546 392 582M413 690L421 782 415 900 419 1100M108 612L134 722 130 880 152 1086"
          strokeWidth="2"
          strokeDasharray="9 7"
        />
        <path
          fill={LIGHT}
          stroke="none"
          d="M240 528L254 430 250 542ZM262 566L282 512 270 578ZM520 600L524 540 530 582ZM330 632L304 574 342 638ZM396 664L372 800 370 916 360 914 362 798 384 660ZM412 660L440 760 434 868 424 866 428 764 400 664ZM116 880L208 846 117 894Z"
        />
        <path fill={CLOTH} d="M357 912L373 914 370 940 359 938ZM421 864L437 866 435 892 423 890Z" />
      </g>
      <g data-part="holes" fill={LIGHT} transform="translate(20 210)">
        <path d={pick(HOLES)} />
        <path fill="none" stroke={LIGHT} strokeWidth="2.5" strokeDasharray="13 7 5 6" d={pick(HOLE_RINGS)} />
      </g>
    </Drawing>
  );
}
