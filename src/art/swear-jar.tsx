import { CLOTH, Drawing, LIGHT, type DrawingProps } from "./drawing.tsx";

const PER_ROW = 3;
const SLIPS = [0, 5, -4, 3, -6, 1, 6, -2];

type SwearJarProps = DrawingProps & {
  /** From 0 to `JAR_ROOM` (shapes.ts). */
  coins?: number;
};

/** Pop's. The label says what the money is for without saying it. */
export function SwearJar({ coins = 0, ...rest }: SwearJarProps) {
  return (
    <Drawing viewBox="0 0 260 350" {...rest}>
      <g data-part="coins" fill={LIGHT} stroke={CLOTH} strokeWidth="3">
        {Array.from({ length: coins }, (_, i) => {
          const row = Math.floor(i / PER_ROW);
          const slip = SLIPS[i % SLIPS.length] ?? 0;
          return (
            <path
              key={i}
              d={`M${40 + (i % PER_ROW) * 62 + slip} ${316 - row * 17 + (slip % 3)}l54-2 2 13-55 2z`}
            />
          );
        })}
      </g>
      <path
        data-part="glass"
        fill="none"
        stroke={CLOTH}
        strokeWidth="6"
        d="M50 66L54 84 22 116 20 322 34 342 224 344 240 324 236 112 206 82 208 64M36 124L38 146M58 100L72 86"
      />
      <path
        data-part="lid"
        fill={CLOTH}
        fillRule="evenodd"
        d="M38 30L218 24 222 66 42 70ZM96 39L164 36 165 44 97 47Z"
      />
      <g data-part="label">
        <path fill={CLOTH} d="M12 152L246 144 250 234 16 244Z" />
        <path
          fill="none"
          stroke="var(--paper, var(--bone))"
          strokeWidth="8"
          d="M54 168L46 224M76 166L70 222M36 186L86 182M34 208L84 204M128 166L130 220M106 178L152 208M150 176L108 210M214 160L184 194 206 192 180 224"
        />
      </g>
    </Drawing>
  );
}
