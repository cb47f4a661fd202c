import { framesSince, press } from "#film/motion.ts";
import { Ground, HEIGHT, PAGE, WIDTH } from "#film/paper.tsx";
import { BARS_DOWN } from "#film/score/moments.ts";
import { setWords, type SetWord } from "#film/type/block.ts";
import { measure, WIDE } from "#film/type/measure.ts";
import { Word, Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "powers-he-didnt-ask-for";

const SIZE = 800;
const FLOOR = 826;
const BAR = 60;
// How far the upper and the lower end of each bar are out of true: cut by hand.
const CROOKED = [-3, 5, -4, 3, -5, 4, -2];

/** The letters with the same air on each side, and the middles of the bars: before the first letter and after each. */
function cells(word: string) {
  const prints = [...word].map((letter) => measure(letter, WIDE));
  const ink = prints.reduce((sum, { left, right }) => sum + (right - left) * SIZE, 0);
  const air = (WIDTH - BAR * word.length - ink) / word.length / 2;
  const letters: SetWord[] = [];
  const bars = [0];
  for (const [index, { left, right }] of prints.entries()) {
    const x = bars.at(-1)! + BAR / 2 + air;
    letters.push(...setWords(word[index]!, x, FLOOR, SIZE));
    bars.push(x + (right - left) * SIZE + air + BAR / 2);
  }
  return { letters, bars };
}

/** Bars come down from both sides to the middle, and stand between the letters. */
export function Prison({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 2);
  const [put, prison, crime] = breakInto(words, [5, 1, 6]);
  const { letters, bars } = cells(prison!);
  const rail = (y: number, at: number) =>
    beat < at ? null : (
      <polygon
        points={`-10,${y} ${WIDTH + 10},${y - 8} ${WIDTH + 10},${y + 240} -10,${y + 232}`}
        fill="var(--ink)"
      />
    );
  return (
    <>
      <Ground ink="bone" />
      {bars.map((x, index) => {
        const pair = Math.min(index, bars.length - 1 - index);
        const frame = framesSince(BARS_DOWN[pair]!, beat);
        if (frame < -2) return null;
        const [top, bottom] = [x + CROOKED[index]!, x - CROOKED[index]!];
        return (
          <polygon
            key={index}
            fill="var(--ink)"
            points={`${top - BAR / 2},-40 ${top + BAR / 2},-40 ${bottom + BAR / 2},1120 ${bottom - BAR / 2},1120`}
            transform={`translate(0 ${frame < 0 ? frame * 420 : press(frame) * -24})`}
          />
        );
      })}
      <g color="var(--ink)">
        {letters.map((letter, index) => (
          <Word key={index} word={letter} beat={beat} at={from + 1.5} by="squeeze" />
        ))}
      </g>
      {rail(-70, from)}
      {rail(HEIGHT - 186, from + 2)}
      <g color="var(--bone)">
        <Words
          lines={[setWords(put!, PAGE.x, 134, 130)]}
          beat={beat}
          at={[0, 0.29, 0.5, 1, 1].map((each) => from + each)}
          by="cut"
        />
        <Words
          lines={[setWords(crime!, PAGE.x, 1034, 130)]}
          beat={beat}
          at={[2, 2, 2.5, 3, 3, 3.5].map((each) => from + each)}
          by="cut"
        />
      </g>
    </>
  );
}
