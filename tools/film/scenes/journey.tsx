import { Illustration } from "#art/illustration.tsx";
import { Ground, PAGE } from "#film/paper.tsx";
import { setBlock } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "the-heros-journey";

export function Journey({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 1);
  const lines = setBlock(breakInto(words, [2, 1, 1]), { ...PAGE, width: 990 });
  return (
    <>
      <Ground ink="brick" />
      <Illustration name="dark-house" x={1050} y={0} width={960} height={1080} />
      <g color="var(--bone)">
        <Words lines={lines} beat={beat} at={[0, 0, 0.5, 1.5].map((each) => from + each)} />
      </g>
    </>
  );
}
