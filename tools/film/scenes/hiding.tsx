import { Roofline } from "#art/roofline.tsx";
import { Ground, PAGE } from "#film/paper.tsx";
import { setLine, setWords } from "#film/type/block.ts";
import { WIDE } from "#film/type/measure.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "powers-he-didnt-ask-for";

/** The word is the only light behind the roofs. */
export function Hiding({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 3);
  const [harlem, where, hiding] = breakInto(words, [1, 2, 3]);
  return (
    <>
      <Ground ink="ink" />
      <g color="var(--bone)">
        <Words
          lines={[setLine(harlem!, PAGE.x, 660, PAGE.width, WIDE)]}
          beat={beat}
          at={[from]}
          by="squeeze"
        />
      </g>
      <Roofline x={-330} y={385} width={2560} height={530} lit={1} />
      <rect y={850} width="1920" height="230" fill="var(--ink)" />
      <g color="var(--yellow)">
        <Words
          lines={[setWords(`${where} ${hiding}`, PAGE.x, 1016, 190)]}
          beat={beat}
          at={[0.5, 0.5, 1, 1, 1.5].map((each) => from + each)}
        />
      </g>
    </>
  );
}
