import { Ground, PAGE } from "#film/paper.tsx";
import { setWords } from "#film/type/block.ts";
import { CAPITAL } from "#film/type/measure.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "powers-he-didnt-ask-for";

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
