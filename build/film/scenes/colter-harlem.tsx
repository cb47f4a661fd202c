import { Crown } from "#art/crown.tsx";
import { Hood } from "#art/hood.tsx";
import { Roofline } from "#art/roofline.tsx";
import { OnHisBack } from "#film/figure.tsx";
import { fall, framesSince, press, slide } from "#film/motion.ts";
import { Ground, PAGE, Sheet } from "#film/paper.tsx";
import { setBlock, setLine, setWords, type SetWord } from "#film/type/block.ts";
import { CAPITAL, measure, WIDE } from "#film/type/measure.ts";
import { Letters, Word, Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "stay-idly-by";

export function Cottonmouth({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 3);
  const [finds, name, runs, harlem] = breakInto(words, [3, 1, 2, 1]);
  const crownAt = from + 2;
  const cityAt = from + 3;
  const big = setLine(name!, PAGE.x, 1016, PAGE.width, WIDE);
  if (beat < cityAt) {
    const top = 1016 - big[0]!.size * CAPITAL;
    const drop = (1 - fall(beat, crownAt - 0.4, crownAt)) * -900 + press(framesSince(crownAt, beat)) * -18;
    return (
      <>
        <Ground ink="ink" />
        <g color="var(--yellow)">
          <Words
            lines={[setWords(finds!, PAGE.x, 64 + CAPITAL * 300, 300)]}
            beat={beat}
            at={[0, 0.29, 0.5].map((each) => from + each)}
          />
          <Words lines={[big]} beat={beat} at={[from + 1]} by="squeeze" />
        </g>
        {beat > crownAt - 0.4 && (
          <g transform={`translate(1190 ${top - 512 + drop}) rotate(5 330 260)`}>
            <Crown width={666} height={520} />
          </g>
        )}
      </>
    );
  }
  // The paper crown is set down on the roofs, and the roofs give.
  const weight = press(framesSince(from + 4, beat));
  const hang = (1 - fall(beat, from + 3.6, from + 4)) * -130;
  return (
    <>
      <Ground ink="ink" />
      <g
        style={{ "--cloth": "var(--yellow)", "--light": "var(--ink)" }}
        transform={`translate(0 ${weight * 16})`}
      >
        <Roofline x={-540} y={690} width={3000} height={600} lit={0} />
      </g>
      <g color="var(--bone)">
        <Words
          lines={[setLine(runs!, PAGE.x, 236, 1000, WIDE), setWords(harlem!, PAGE.x, 606, 450)]}
          beat={beat}
          at={[0, 0, 0.5, 1].map((each) => cityAt + each)}
        />
      </g>
      <g transform={`translate(1090 ${250 + hang}) rotate(-4 380 300)`}>
        <Crown width={760} height={594} />
      </g>
    </>
  );
}

export function NotInvolved({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 4);
  const lines = setBlock(breakInto(words, [2, 2, 2]), { ...PAGE, width: 1180 });
  const turn = slide(beat, from + 2.5, from + 3.1) * 90;
  return (
    <>
      <Ground ink="yellow" />
      <Hood x={1260 + turn} y={250} width={880} height={843} />
      <g color="var(--ink)">
        <Words
          lines={lines}
          beat={beat}
          at={[0, 0.5, 1, 1.5, 2, 2].map((each) => from + each)}
          by={{ 4: "left", 5: "left" }}
        />
      </g>
    </>
  );
}

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

// Where he stands: left edge, top edge and size, one for each beat.
const NEARER: [x: number, y: number, scale: number][] = [
  [1380, 640, 0.5],
  [1190, 430, 0.74],
  [980, 180, 1.02],
  [700, -60, 1.5],
  [240, -560, 2.3],
  [-350, -1560, 3.45],
];

/** He comes nearer with each beat until there is nothing else. */
export function IdlyBy({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 6);
  const lines = setBlock(breakInto(words, [3, 4, 3]), PAGE);
  const landings = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.29, 3.5, 4].map((each) => from + each);
  const near = Math.max(0, Math.min(NEARER.length - 1, Math.floor(beat - from)));
  const [x, y, scale] = NEARER[near]!;
  const blow = press(framesSince(from + near, beat)) * 40;
  return (
    <>
      <Ground ink="yellow" />
      <OnHisBack id="nearer" x={x} y={y + blow} scale={scale}>
        <Words lines={lines} beat={beat} at={landings} />
      </OnHisBack>
      <Sheet ink="bone" beat={beat} at={from + 6} side="right" />
    </>
  );
}
