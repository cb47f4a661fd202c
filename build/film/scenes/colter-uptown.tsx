import { FigureBack } from "#art/figure-back.tsx";
import { Roofline } from "#art/roofline.tsx";
import { slide } from "#film/motion.ts";
import { Crossing, Ground, PAGE, Sheet } from "#film/paper.tsx";
import { setBlock, setLine, setWords, type SetWord } from "#film/type/block.ts";
import { CAPITAL, measure, WIDE } from "#film/type/measure.ts";
import { Word, Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "stay-idly-by";

export function NotAHero({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 0);
  const lines = setBlock(breakInto(words, [4, 4, 4]), PAGE);
  const shut = (1 - slide(beat, from + 3.5, from + 3.9)) * -2000;
  const slab = (
    <polygon
      points="-20,716 700,704 1240,722 1940,700 1940,1100 -20,1100"
      fill="var(--ink)"
      transform={`translate(${shut} 0)`}
    />
  );
  return (
    <>
      <Ground ink="yellow" />
      <Crossing id="slab" outside="ink" inside="yellow" shape={slab} outline={slab}>
        <Words
          lines={lines}
          beat={beat}
          at={[0, 0.5, 1, 1, 1.5, 2, 2.29, 2.5, 3, 3.29, 3.5, 4].map((each) => from + each)}
        />
      </Crossing>
    </>
  );
}

/** Letters spread over the measure, each a step higher than the one before. */
function climb(word: string): SetWord[] {
  const [SIZE, FLOOR, STEP] = [560, 960, 40];
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
          lines={[setWords(goes!, PAGE.x, PAGE.y + size * CAPITAL + 190, 210)]}
          beat={beat}
          at={[from + 1.5]}
        />
        {climb(uptown!).map((letter, index) => (
          <Word key={index} word={letter} beat={beat} at={from + 2 + index * 0.15} by="drop" />
        ))}
      </g>
      <Roofline x={-400 + pan} y={770} width={3400} height={680} lit={0} />
    </>
  );
}

export function LeftAlone({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 2);
  const [wants, alone] = breakInto(words, [6, 2]);
  const big = setBlock(breakInto(wants!.split(" "), [3, 3]), PAGE);
  const isAlone = beat >= from + 2;
  return (
    <>
      <Ground ink="yellow" />
      <g color="var(--ink)">
        {isAlone ? (
          <>
            <Words lines={[setWords(alone!, PAGE.x, 1016, 130)]} beat={beat} at={[from + 2]} by="cut" />
            <FigureBack x={1640} y={1080 - 180} width={160} height={180} />
          </>
        ) : (
          <Words lines={big} beat={beat} at={[0, 0, 0.5, 1, 1.5, 1.5].map((each) => from + each)} />
        )}
      </g>
      <Sheet ink="ink" beat={beat} at={from + 3.5} side="top" />
    </>
  );
}
