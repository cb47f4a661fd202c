import { Illustration } from "#art/illustration.tsx";
import { Ground, PAGE } from "#film/paper.tsx";
import { setBlock } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "the-heros-journey";

export function Need({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 0);
  const [need, decided] = breakInto(words, [5, 9]);
  const turnAt = from + 3;
  if (beat < turnAt) {
    const lines = setBlock(breakInto(need!.split(" "), [2, 3]), { x: 850, y: 330, width: 1006, height: 686 });
    return (
      <>
        <Ground ink="brick" />
        <polygon points="290,196 560,180 1940,560 1940,1100 60,1100" fill="var(--yellow)" />
        <Illustration name="lamp" x={60} y={40} width={700} height={805} />
        <g color="var(--ink)">
          <Words lines={lines} beat={beat} at={[0, 0.29, 0.5, 1, 1].map((each) => from + each)} />
        </g>
      </>
    );
  }
  const lines = setBlock(breakInto(decided!.split(" "), [5, 1, 3]), PAGE);
  return (
    <>
      <Ground ink="brick" />
      <g color="var(--bone)">
        <Words
          lines={lines}
          beat={beat}
          at={[0, 0.29, 0.5, 1, 1.29, 1.5, 2.5, 3, 3].map((each) => turnAt + each)}
          by={{ 5: "squeeze" }}
        />
      </g>
    </>
  );
}
