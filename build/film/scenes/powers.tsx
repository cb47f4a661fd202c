import { FigureFront } from "#art/figure-front.tsx";
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
