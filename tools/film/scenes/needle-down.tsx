import { slide } from "#film/motion.ts";
import { Ground } from "#film/paper.tsx";
import type { SceneProps } from "./order.ts";

/** A disc of radius 100 round the origin. */
const DISC =
  "100,-3 96,27 82,54 69,72 43,89 9,99 -17,98 -42,89 -67,75 -84,54 -95,26 -100,-3 -95,-26 -82,-57 -64,-77 -40,-92 -15,-99 14,-99 44,-88 62,-77 86,-50 95,-27";
const GROOVES = [8.3, 7.7, 7.0, 6.4, 5.5, 4.8, 4.1];
const DEGREES_PER_BEAT = (200 * 60) / 90;

/** A record already turning; the needle comes down. */
export function NeedleDown({ beat }: SceneProps) {
  const lift = 1 - slide(beat, 0.05, 0.35);
  return (
    <>
      <Ground ink="yellow" />
      <g transform={`translate(1180 640) rotate(${beat * DEGREES_PER_BEAT})`}>
        <polygon points={DISC} transform="scale(9)" fill="var(--ink)" />
        {GROOVES.map((size, index) => (
          <polygon
            key={size}
            points={DISC}
            transform={`rotate(${index * 17}) scale(${size})`}
            fill="none"
            stroke="var(--yellow)"
            strokeWidth={0.42}
            strokeDasharray={`${30 + index * 11} ${90 - index * 7} ${9 + index * 3} 40`}
          />
        ))}
        <polygon points={DISC} transform="scale(3.2)" fill="var(--brick)" />
        <path d="M-250-60H250L240-30H-244zM-170 120L160 110 158 132-166 140z" fill="var(--bone)" />
        <path d="M-20-22L24-18 20 24-18 20z" fill="var(--ink)" />
      </g>
      <g transform={`rotate(${-lift * 7} 40 -200) translate(0 ${-lift * 60})`} fill="var(--bone)">
        <path d="M-40-60L70-60 380 300 620 520 590 560 330 340z" />
        <path d="M560 470L660 500 720 610 640 660 552 590z" stroke="var(--ink)" strokeWidth="8" />
        <path d="M640 640L668 632 664 690z" fill="var(--brick)" />
      </g>
    </>
  );
}
