import { markInView } from "#lib/dom.ts";
import styles from "./bars-and-pole.module.css";
import { CLOTH, Drawing, type DrawingProps } from "./drawing.tsx";

const turning = markInView("data-turning");

/** The pole turns while it is in view. */
export function BarsAndPole(props: DrawingProps) {
  return (
    <Drawing ref={turning} viewBox="0 0 340 460" {...props}>
      <path
        data-part="bars"
        fill={CLOTH}
        d="M10 30L40 26 43 96 91 93 89 8 121 12 120 92 162 90 161 22 192 16 194 88 224 82 226 104 195 111 200 460H169L163 113 121 116 125 460H93L92 117 44 121 46 460H14L12 124 0 125V98L11 97Z"
      />
      <g data-part="pole">
        <svg x="244" y="88" width="82" height="330" viewBox="244 88 82 330">
          <path fill="var(--bone)" d="M244 88H326V418H244Z" />
          <path
            className={styles.stripes}
            fill="var(--brick)"
            d="M240 56L330 -14V34L240 106ZM240 152L330 82V130L240 202ZM240 248L330 178V226L240 298ZM240 344L330 274V322L240 394ZM240 440L330 370V418L240 490ZM240 536L330 466V514L240 586Z"
          />
        </svg>
        <path
          fill={CLOTH}
          d="M262 2L290 0 304 14 302 30 316 34 322 58 332 62 334 82 328 84 333 412 338 412 340 440 328 446V460H246V448L232 444 230 418 240 418 236 86 230 86 228 66 238 62 242 36 254 32 250 14ZM254 96L259 414 315 410 317 92ZM264 90H271L273 330 266 330Z"
        />
      </g>
    </Drawing>
  );
}
