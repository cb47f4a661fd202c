import { Crossing, Ground, HEIGHT, PAGE, WIDTH } from "#film/paper.tsx";
import { framesSince, press } from "#film/motion.ts";
import { setLine, setWords } from "#film/type/block.ts";
import { WIDE } from "#film/type/measure.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import { BARS_DOWN } from "#film/score/moments.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "powers-he-didnt-ask-for";

// One between every two letters, so that each has its own cell; none cuts the I, which is a bar itself.
const BARS = [
  "-20,-20 72,-20 64,1100 -20,1100",
  "330,-20 420,-20 410,1100 318,1100",
  "634,-20 710,-20 718,1100 640,1100",
  "850,-20 930,-20 922,1100 844,1100",
  "1146,-20 1236,-20 1226,1100 1136,1100",
  "1476,-20 1570,-20 1578,1100 1486,1100",
  "1852,-20 1940,-20 1940,1100 1844,1100",
];

// Set down from the sides to the middle, where he is.
const ORDER = [0, 6, 1, 5, 2, 4, 3];

/** Bars come down one by one; where they cross the word, it is cut out of them. */
export function Prison({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 2);
  const [put, prison, crime] = breakInto(words, [5, 1, 6]);
  const bars = ORDER.map((bar, index) => {
    const frame = framesSince(BARS_DOWN[index]!, beat);
    return frame < -2 ? null : (
      <polygon
        key={bar}
        points={BARS[bar]}
        transform={`translate(0 ${frame < 0 ? frame * 420 : press(frame) * -24})`}
      />
    );
  });
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
      <Crossing id="bars" outside="ink" inside="bone" shape={<g fill="var(--ink)">{bars}</g>} outline={bars}>
        <Words
          lines={[setLine(prison!, PAGE.x, 862, PAGE.width, WIDE)]}
          beat={beat}
          at={[from + 1.5]}
          by="squeeze"
        />
      </Crossing>
      {rail(-70, from)}
      {rail(HEIGHT - 186, from + 2.5)}
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
          at={[2.5, 2.5, 3, 3.5, 3.5, 4].map((each) => from + each)}
          by="cut"
        />
      </g>
    </>
  );
}
