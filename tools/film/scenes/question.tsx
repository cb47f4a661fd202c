import { film } from "#content/film.ts";
import { OnHisBack } from "#film/figure.tsx";
import { slide } from "#film/motion.ts";
import { Ground, PAGE } from "#film/paper.tsx";
import { setLine, setWords } from "#film/type/block.ts";
import { CAPITAL, WIDE } from "#film/type/measure.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, titleOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const GAP = 40;

/** The poster, word by word. */
export function Question({ beat }: SceneProps) {
  const { from, words } = titleOf(film.title);
  const [who, name] = breakInto(words, [2, 2]);
  const size = setLine(name!, PAGE.x, 0, PAGE.width, WIDE)[0]!.size;
  const low = 540 + GAP / 2 + CAPITAL * size;
  const lines = [setWords(who!, PAGE.x, 540 - GAP / 2, size), setLine(name!, PAGE.x, low, PAGE.width, WIDE)];
  const rise = 1 - slide(beat, from + 4, from + 4.5);
  return (
    <>
      <Ground ink="yellow" />
      <OnHisBack id="on-his-back" x={925} y={40 + rise * 1060} scale={1.17}>
        <Words lines={lines} beat={beat} at={[from, from + 1, from + 2, from + 3]} />
      </OnHisBack>
    </>
  );
}
