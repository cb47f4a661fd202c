import { Illustration } from "#art/illustration.tsx";
import { Ground, PAGE, Sheet } from "#film/paper.tsx";
import { setBlock, setWords } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "stay-idly-by";

export function LeftAlone({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 2);
  const [wants, alone] = breakInto(words, [6, 2]);
  const big = setBlock(breakInto(wants!.split(" "), [3, 3]), PAGE);
  const aloneAt = from + 2.5;
  const isAlone = beat >= aloneAt;
  return (
    <>
      <Ground ink="yellow" />
      <g color="var(--ink)">
        {isAlone ? (
          <>
            <Words lines={[setWords(alone!, PAGE.x, 1016, 200)]} beat={beat} at={[aloneAt]} by="cut" />
            <Illustration name="figure-back" x={1640} y={1080 - 180} width={160} height={180} />
          </>
        ) : (
          <Words lines={big} beat={beat} at={[0, 0, 0.5, 1, 1.5, 1.5].map((each) => from + each)} />
        )}
      </g>
      <Sheet ink="ink" beat={beat} at={from + 5.5} side="top" />
    </>
  );
}
