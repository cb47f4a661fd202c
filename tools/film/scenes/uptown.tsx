import { Roofline } from "#art/roofline.tsx";
import { slide } from "#film/motion.ts";
import { Ground, PAGE } from "#film/paper.tsx";
import { setLine, setWords, type SetWord } from "#film/type/block.ts";
import { CAPITAL, measure, WIDE } from "#film/type/measure.ts";
import { Word, Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "stay-idly-by";

/** Letters spread over the measure, each a step higher than the one before; the first is clear of the roofs. */
function climb(word: string): SetWord[] {
  const [SIZE, FLOOR, STEP] = [440, 868, 30];
  const natural = setWords(word, PAGE.x, FLOOR, SIZE)[0]!;
  const { left, right } = measure(word, WIDE);
  const spread = (PAGE.width - (right - left) * SIZE) / (word.length - 1);
  return [...word].map((text, index) => {
    const x = natural.x + measure(word.slice(0, index), WIDE).advance * SIZE + spread * index;
    return { ...natural, text, x, y: FLOOR - index * STEP };
  });
}

/** The letters climb; the roofs go by below until he is there. */
export function Uptown({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 1);
  const [first, goes, uptown] = breakInto(words, [3, 2, 1]);
  const [{ size }] = setLine(first!, PAGE.x, 0, PAGE.width, WIDE) as [SetWord];
  const after = setLine(first!, PAGE.x, PAGE.y + size * CAPITAL, PAGE.width, WIDE);
  const pan = slide(beat, from, from + 2.5) * -900;
  return (
    <>
      <Ground ink="yellow" />
      <g color="var(--ink)">
        <Words lines={[after]} beat={beat} at={[0, 0.5, 1].map((each) => from + each)} />
        <Words
          lines={[setWords(goes!, PAGE.x, PAGE.y + size * CAPITAL + 176, 196)]}
          beat={beat}
          at={[from + 1.5]}
        />
        {climb(uptown!).map((letter, index) => (
          <Word key={index} word={letter} beat={beat} at={from + 2 + index * 0.12} by="drop" />
        ))}
      </g>
      <Roofline x={-400 + pan} y={862} width={3400} height={680} lit={0} />
    </>
  );
}
