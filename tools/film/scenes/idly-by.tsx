import { OnHisBack } from "#film/figure.tsx";
import { framesSince, press } from "#film/motion.ts";
import { Ground, PAGE, Sheet } from "#film/paper.tsx";
import { setBlock } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "stay-idly-by";

// Where he stands: left edge, top edge and size, one for each beat.
const NEARER: [x: number, y: number, scale: number][] = [
  [1380, 640, 0.5],
  [1190, 430, 0.74],
  [980, 180, 1.02],
  [700, -60, 1.5],
  [240, -560, 2.3],
  [-460, -1620, 3.7],
];

/** He comes nearer with each beat until there is nothing else; the beat stops, and he stays over the bar line. */
export function IdlyBy({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 6);
  const lines = setBlock(breakInto(words, [3, 4, 3]), PAGE);
  const landings = [0, 0.29, 0.5, 1, 1.5, 2, 2.29, 2.5, 3, 3.5].map((each) => from + each);
  const near = Math.max(0, Math.min(NEARER.length - 1, Math.floor(beat - from)));
  const [x, y, scale] = NEARER[near]!;
  const blow = press(framesSince(from + near, beat)) * 40;
  return (
    <>
      <Ground ink="yellow" />
      <OnHisBack
        id="nearer"
        x={x}
        y={y + blow}
        scale={scale}
        drawn={near < 2 ? "whole" : near < 4 ? "lines" : "cloth"}
      >
        <Words lines={lines} beat={beat} at={landings} />
      </OnHisBack>
      <Sheet ink="bone" beat={beat} at={from + 7} side="right" />
    </>
  );
}
