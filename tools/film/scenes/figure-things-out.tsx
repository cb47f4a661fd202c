import { framesSince, press } from "#film/motion.ts";
import { Ground, PAGE } from "#film/paper.tsx";
import { setLine, setWords, type SetWord } from "#film/type/block.ts";
import { CAPITAL, measure, WIDE } from "#film/type/measure.ts";
import { Letters, Word, Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "stay-idly-by";

const TILTS = [-5, 4, -6];

const PADDING = 30;

const GAP = 38;

/** Three pieces that lie as they fell, until they are put straight. */
export function FigureThingsOut({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 5);
  const [trying, figure, out] = breakInto(words, [4, 2, 1]);
  const top = setWords(trying!, PAGE.x, PAGE.y + CAPITAL * 236, 236);
  const middle = fillLine(figure!, top[0]!.y + GAP);
  const { size, y } = middle[0]!;
  const bottom = setWords(out!, 0, y + GAP + size * CAPITAL, size);
  const last = measure(out!, WIDE).right * size;
  const pieces = [...middle, { ...bottom[0]!, x: PAGE.x + PAGE.width - last }];
  const solvedAt = from + 2.75;
  return (
    <>
      <Ground ink="yellow" />
      <g color="var(--ink)">
        <Words lines={[top]} beat={beat} at={[0, 0.29, 0.5, 0.79].map((each) => from + each)} />
      </g>
      {pieces.map((piece, index) => {
        const at = from + 1 + index / 2;
        if (beat < at) return null;
        if (beat >= solvedAt) {
          return (
            <g key={index} color="var(--ink)">
              <Word word={piece} beat={beat} at={solvedAt} by="squeeze" />
            </g>
          );
        }
        const { left, right } = measure(piece.text, WIDE);
        const [x0, x1] = [piece.x + left * size - PADDING, piece.x + right * size + PADDING];
        const [y0, y1] = [piece.y - size * CAPITAL - PADDING, piece.y + PADDING];
        const turn = TILTS[index]! + press(framesSince(at, beat)) * 6;
        return (
          <g
            key={index}
            color="var(--yellow)"
            transform={`rotate(${turn} ${(x0 + x1) / 2} ${(y0 + y1) / 2})`}
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

function fillLine(text: string, top: number) {
  const [{ size }] = setLine(text, PAGE.x, 0, PAGE.width, WIDE) as [SetWord];
  return setLine(text, PAGE.x, top + size * CAPITAL, PAGE.width, WIDE);
}
