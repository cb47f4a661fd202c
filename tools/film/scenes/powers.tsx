import { Illustration } from "#art/illustration.tsx";
import { Ground, PAGE } from "#film/paper.tsx";
import { setBlock } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "powers-he-didnt-ask-for";

export function Powers({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 0);
  const lines = setBlock(breakInto(words, [2, 1, 2, 2]), { ...PAGE, width: 740 });
  return (
    <>
      <Ground ink="yellow" />
      <Illustration name="figure-front" x={850} y={-20} width={1080} height={1485} />
      <polygon points="-10,-10 852,-10 876,1090 -10,1090" fill="var(--bone)" />
      <g color="var(--ink)">
        <Words
          lines={lines}
          beat={beat}
          at={[0, 0, 0.5, 1, 1.29, 1.5, 2].map((each) => from + each)}
          by={{ 2: "squeeze" }}
        />
      </g>
    </>
  );
}
