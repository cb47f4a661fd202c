import { Illustration } from "#art/illustration.tsx";
import { Ground, PAGE } from "#film/paper.tsx";
import { setBlock } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "the-heros-journey";

const LANDINGS = [0, 0.29, 0.5, 1, 1.5];

export function DifferentVibe({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 2);
  const lines = setBlock(breakInto(words, [3, 1, 1]), { ...PAGE, width: 1160 });
  return (
    <>
      <Ground ink="brick" />
      <Illustration name="record-sleeve" x={960} y={150} width={1170} height={780} />
      <g color="var(--bone)">
        <Words lines={lines} beat={beat} at={LANDINGS.map((each) => from + each)} />
      </g>
    </>
  );
}
