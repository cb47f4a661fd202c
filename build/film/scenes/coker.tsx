import { FigureFront } from "#art/figure-front.tsx";
import { Crossing, Ground, HEIGHT, PAGE, WIDTH } from "#film/paper.tsx";
import { framesSince, press } from "#film/motion.ts";
import { setBlock, setLine, setWords } from "#film/type/block.ts";
import { CAPITAL, WIDE } from "#film/type/measure.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import { BARS_DOWN } from "#film/score/moments.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "powers-he-didnt-ask-for";

export function Powers({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 0);
  const lines = setBlock(breakInto(words, [2, 1, 2, 2]), { ...PAGE, width: 740 });
  return (
    <>
      <Ground ink="bone" />
      <polygon points="852,-10 1940,-10 1940,1090 876,1090" fill="var(--yellow)" />
      <FigureFront x={910} y={-20} width={980} height={1348} />
      <g color="var(--ink)">
        <Words
          lines={lines}
          beat={beat}
          at={[0, 0, 0.5, 1.29, 1.5, 2, 2.29].map((each) => from + each)}
          by={{ 2: "squeeze" }}
        />
      </g>
    </>
  );
}

/** The long hold. One window is lit; then it is not. */
export function Dead({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 1);
  const [woman, dead] = breakInto(words, [8, 1]);
  const SIZE = 150;
  const darkAt = from + 3;
  return (
    <>
      <Ground ink="ink" />
      {beat < darkAt && (
        <path
          d="M1560 196L1636 190 1640 300 1558 304zM1556 246L1640 243 1640 250 1556 253z"
          fill="var(--yellow)"
          fillRule="evenodd"
        />
      )}
      <g color="var(--bone)">
        <Words
          lines={[
            setWords(woman!, PAGE.x, 1016 - CAPITAL * SIZE - 34, SIZE),
            setWords(dead!, PAGE.x, 1016, SIZE),
          ]}
          beat={beat}
          at={[0, 0, 1, 1, 1, 1, 2, 2, 3].map((each) => from + each)}
          by="cut"
        />
      </g>
    </>
  );
}

const BARS = [
  "116,-20 216,-20 208,1100 106,1100",
  "382,-20 478,-20 490,1100 390,1100",
  "656,-20 752,-20 742,1100 646,1100",
  "912,-20 1010,-20 1018,1100 920,1100",
  "1186,-20 1280,-20 1270,1100 1176,1100",
  "1444,-20 1546,-20 1554,1100 1456,1100",
  "1716,-20 1814,-20 1806,1100 1708,1100",
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
        points={`-10,${y} ${WIDTH + 10},${y - 8} ${WIDTH + 10},${y + 214} -10,${y + 206}`}
        fill="var(--ink)"
      />
    );
  return (
    <>
      <Ground ink="bone" />
      <Crossing id="bars" outside="ink" inside="bone" shape={<g fill="var(--ink)">{bars}</g>} outline={bars}>
        <Words
          lines={[setLine(prison!, PAGE.x, 846, PAGE.width, WIDE)]}
          beat={beat}
          at={[from + 1.5]}
          by="squeeze"
        />
      </Crossing>
      {rail(0, from)}
      {rail(HEIGHT - 210, from + 2.5)}
      <g color="var(--bone)">
        <Words
          lines={[setWords(put!, PAGE.x, 160, 150)]}
          beat={beat}
          at={[0, 0.29, 0.5, 1, 1].map((each) => from + each)}
          by="cut"
        />
        <Words
          lines={[setWords(crime!, PAGE.x, 1024, 150)]}
          beat={beat}
          at={[2.5, 2.5, 3, 3.5, 3.5, 4].map((each) => from + each)}
          by="cut"
        />
      </g>
    </>
  );
}
