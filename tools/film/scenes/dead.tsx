import { LitWindow } from "#film/lit-window.tsx";
import { Ground, PAGE } from "#film/paper.tsx";
import { setLine, setWords } from "#film/type/block.ts";
import { CAPITAL, WIDE } from "#film/type/measure.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "powers-he-didnt-ask-for";

/** The long hold. One window is lit; then it is not. */
export function Dead({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 1);
  const [woman, dead] = breakInto(words, [7, 2]);
  const SIZE = 400;
  const deadAt = from + 3;
  return (
    <>
      <Ground ink="ink" />
      {beat < deadAt && <LitWindow />}
      <g color="var(--bone)">
        <Words
          lines={[
            setLine(woman!, PAGE.x, 1016 - CAPITAL * SIZE - 40, PAGE.width, WIDE),
            // Nothing comes after it, not even a comma.
            setWords(dead!.replace(",", ""), PAGE.x, 1016, SIZE),
          ]}
          beat={beat}
          at={[0, 0, 1, 1, 1.5, 1.5, 2].map((each) => from + each).concat(deadAt)}
          by="cut"
        />
      </g>
    </>
  );
}
