import { Illustration } from "#art/illustration.tsx";
import { slide } from "#film/motion.ts";
import { Ground, PAGE } from "#film/paper.tsx";
import { setBlock } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "stay-idly-by";

export function NotInvolved({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 4);
  const lines = setBlock(breakInto(words, [2, 2, 2]), { ...PAGE, width: 1180 });
  const turn = slide(beat, from + 2.5, from + 3.1) * 90;
  return (
    <>
      <Ground ink="yellow" />
      <Illustration name="hood" x={1260 + turn} y={250} width={880} height={843} />
      <g color="var(--ink)">
        <Words
          lines={lines}
          beat={beat}
          at={[0, 0.5, 1, 1.5, 2, 2].map((each) => from + each)}
          by={{ 4: "left", 5: "left" }}
        />
      </g>
    </>
  );
}
