import { CLOTH, Drawing, LIGHT, type DrawingProps } from "./drawing.tsx";

/** Leans where it was left; the cuttings are still on the floor. */
export function Broom(props: DrawingProps) {
  return (
    <Drawing viewBox="0 0 300 600" {...props}>
      <path
        fill={CLOTH}
        d="M252 0L268 4 158 352 140 346ZM134 352L168 364 172 386 120 370ZM114 380L174 398 178 420 104 396Z"
      />
      <path
        fill={CLOTH}
        d="M100 406L178 430 190 470 186 566 172 540 166 578 152 548 142 588 130 550 118 586 108 548 92 578 86 544 68 570 66 536 46 556 62 490Z"
      />
      <path fill={LIGHT} d="M112 420L88 540 104 520ZM134 426L126 542 140 500ZM156 434L164 536 168 480Z" />
      <path
        fill="none"
        stroke={CLOTH}
        strokeWidth="6"
        d="M0 592L300 588M206 580L222 560 240 566 236 578M252 548L270 540 280 552M22 578L30 562 46 572M210 530L220 520"
      />
    </Drawing>
  );
}
