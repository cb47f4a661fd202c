import styles from "./bars-and-pole.module.css";
import { Drawing, type DrawingProps } from "./drawing.tsx";

const INK = "var(--cloth, var(--ink))";

/** Set `data-turning="true"` on it, or on anything round it, and the pole turns. */
export function BarsAndPole({ children, ...rest }: DrawingProps) {
  return (
    <Drawing viewBox="0 0 340 460" {...rest}>
      {children}
      <path
        data-part="bars"
        fill={INK}
        d="M10 30L40 26 43 96 91 93 89 8 121 12 120 92 162 90 161 22 192 16 194 88 224 82 226 104 195 111 200 460H169L163 113 121 116 125 460H93L92 117 44 121 46 460H14L12 124 0 125V98L11 97Z"
      />
      <g data-part="pole">
        <path
          fill={INK}
          d="M262 2L290 0 304 14 302 30 316 34 322 58 332 62 334 82 230 86 228 66 238 62 242 36 254 32 250 14ZM236 80L328 78 334 420 240 424ZM230 418L338 412 340 440 328 446V460H246V448L232 444Z"
        />
        <svg x="250" y="94" width="70" height="318" viewBox="250 94 70 318">
          <path fill="var(--bone)" d="M250 94H320V412H250Z" />
          <path
            className={styles.stripes}
            fill="var(--brick)"
            d="M240 152L330 82V130L240 202ZM240 248L330 180V226L240 296ZM240 344L330 274V323L240 394ZM240 440L330 372V418L240 488ZM240 536L330 466V515L240 586Z"
          />
          <path
            fill={INK}
            d="M250 94L254 94 258 412H250ZM320 94L317 94 315 412H320ZM262 94L270 94 271 330 264 330Z"
          />
        </svg>
      </g>
    </Drawing>
  );
}
