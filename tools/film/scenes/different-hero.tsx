import { OnHisBack } from "#film/figure.tsx";
import { Ground, PAGE } from "#film/paper.tsx";
import { setBlock } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "the-heros-journey";

const LANDINGS = [0, 0.29, 0.5, 1];

export function DifferentHero({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 3);
  const lines = setBlock(breakInto(words, [2, 1, 1]), { ...PAGE, width: 1160 });
  return (
    <>
      <Ground ink="yellow" />
      <OnHisBack id="different" x={640} y={30} scale={1.24}>
        <Words lines={lines} beat={beat} at={LANDINGS.map((each) => from + each)} />
      </OnHisBack>
    </>
  );
}
