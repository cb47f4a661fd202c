import { Illustration } from "#art/illustration.tsx";
import { slide } from "#film/motion.ts";
import { Ground, PAGE, Sheet } from "#film/paper.tsx";
import { setBlock } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "powers-he-didnt-ask-for";

export function Barbershop({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 4);
  const lines = setBlock(breakInto(words, [4, 5]), { ...PAGE, width: 1380, height: 544 });
  const stroke = beat - Math.floor(beat);
  const swept = Math.floor(beat - from) + slide(stroke, 0, 0.55);
  return (
    <>
      <Ground ink="bone" />
      <g data-film="pole" style={{ "--turned": `${((beat * 24) % 96).toFixed(2)}px` }}>
        <Illustration name="bars-and-pole" x={980} y={-30} width={820} height={1109} />
      </g>
      <polygon points="-10,876 1940,860 1940,1100 -10,1100" fill="var(--ink)" />
      <g color="var(--ink)">
        <Words
          lines={lines}
          beat={beat}
          at={[0, 0, 0.29, 0.5, 1, 1.29, 1.5, 1.5, 2].map((each) => from + each)}
        />
      </g>
      <g style={{ "--cloth": "var(--brick)", "--light": "var(--ink)" }}>
        <Illustration name="broom" x={40 + swept * 236} y={654} width={206} height={412} />
      </g>
      <Sheet ink="brick" beat={beat} at={from + 4.5} side="right" />
    </>
  );
}
