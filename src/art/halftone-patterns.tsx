const CELL = 12;
const RADII = { large: 5, medium: 3.3, small: 1.8 };

type HalftonePatternsProps = {
  /** Goes before `dots-large`, `dots-medium` and `dots-small`. */
  prefix?: string;
  fill?: string;
};

/** For a drawing that stands alone (a file, a share image, a frame of film): put them inside its svg. */
export function HalftonePatterns({
  prefix = "",
  fill = "var(--light, var(--yellow))",
}: HalftonePatternsProps) {
  return (
    <defs>
      {Object.entries(RADII).map(([size, radius]) => (
        // One cell and one angle for all sizes: where two meet, the dots shrink on the same screen.
        <pattern
          key={size}
          id={`${prefix}dots-${size}`}
          width={CELL}
          height={CELL}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(28)"
        >
          <circle cx={CELL / 2} cy={CELL / 2} r={radius} fill={fill} />
        </pattern>
      ))}
    </defs>
  );
}
