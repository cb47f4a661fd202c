import { framesSince, press } from "#film/motion.ts";
import { Ground, PAGE } from "#film/paper.tsx";
import { setLine } from "#film/type/block.ts";
import { CAPITAL, measure, NARROW } from "#film/type/measure.ts";
import { Letters, Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "stay-idly-by";

const GAP = 40;
const PADDING = 60;

// How the three pieces lie before they are put straight.
const FALLEN = [
  { turn: -6, x: 10, y: -34 },
  { turn: 5, x: 0, y: 46 },
  { turn: -8, x: -14, y: -22 },
];

/** Three pieces that lie as they fell, until they are put straight: then they are one, and true to the margins. */
export function FigureThingsOut({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 5);
  const [trying, figure] = breakInto(words, [4, 3]);
  const [top, bottom] = [PAGE.y, PAGE.y + PAGE.height];
  const first = setLine(trying!, PAGE.x, 0, PAGE.width, NARROW);
  const firstY = top + first[0]!.size * CAPITAL;
  const slabY = firstY + GAP;
  const [x, width] = [PAGE.x + PADDING, PAGE.width - 2 * PADDING];
  const { size } = setLine(figure!, x, 0, width, NARROW)[0]!;
  const pieces = setLine(figure!, x, (slabY + bottom + size * CAPITAL) / 2, width, NARROW);
  const isSolved = beat >= from + 2.25;
  const settle = press(framesSince(from + 2.25, beat)) * 14;
  return (
    <>
      <Ground ink="yellow" />
      <g color="var(--ink)">
        <Words
          lines={[first.map((word) => ({ ...word, y: firstY }))]}
          beat={beat}
          at={[0, 0.29, 0.5, 0.5].map((each) => from + each)}
        />
      </g>
      {isSolved && (
        <rect x={PAGE.x} y={slabY - settle} width={PAGE.width} height={bottom - slabY} fill="var(--ink)" />
      )}
      {pieces.map((piece, index) => {
        const at = from + [1, 1.29, 1.5][index]!;
        if (beat < at) return null;
        if (isSolved) {
          return (
            <g key={index} color="var(--yellow)" transform={`translate(0 ${-settle})`}>
              <Letters word={piece} />
            </g>
          );
        }
        const { left, right } = measure(piece.text, NARROW);
        const [x0, x1] = [piece.x + left * size - 26, piece.x + right * size + 26];
        const [y0, y1] = [piece.y - size * CAPITAL - 36, piece.y + 36];
        const lie = FALLEN[index]!;
        const turn = lie.turn + press(framesSince(at, beat)) * 6;
        return (
          <g
            key={index}
            color="var(--yellow)"
            transform={`translate(${lie.x} ${lie.y}) rotate(${turn} ${(x0 + x1) / 2} ${(y0 + y1) / 2})`}
          >
            <polygon
              points={`${x0},${y0 + 8} ${x1 - 9},${y0} ${x1},${y1 - 6} ${x0 + 7},${y1}`}
              fill="var(--ink)"
              stroke="var(--yellow)"
              strokeWidth="10"
            />
            <Letters word={piece} />
          </g>
        );
      })}
    </>
  );
}
