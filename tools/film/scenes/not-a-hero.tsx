import { slide } from "#film/motion.ts";
import { Crossing, Ground, PAGE } from "#film/paper.tsx";
import { setBlock } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "stay-idly-by";

export function NotAHero({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 0);
  const lines = setBlock(breakInto(words, [4, 4, 4]), PAGE);
  const shut = (1 - slide(beat, from + 3, from + 3.4)) * -2000;
  const slab = (
    <polygon
      points="-20,716 700,704 1240,722 1940,700 1940,1100 -20,1100"
      fill="var(--ink)"
      transform={`translate(${shut} 0)`}
    />
  );
  return (
    <>
      <Ground ink="yellow" />
      <Crossing id="slab" outside="ink" inside="yellow" shape={slab} outline={slab}>
        <Words
          lines={lines}
          beat={beat}
          at={[0, 0.29, 0.5, 1, 1.29, 1.5, 2, 2.29, 2.5, 2.79, 3, 3.5].map((each) => from + each)}
        />
      </Crossing>
    </>
  );
}
