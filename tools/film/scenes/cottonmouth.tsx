import { Illustration } from "#art/illustration.tsx";
import { Roofline } from "#art/roofline.tsx";
import { fall, framesSince, press } from "#film/motion.ts";
import { Ground, PAGE } from "#film/paper.tsx";
import { setLine, setWords } from "#film/type/block.ts";
import { CAPITAL, WIDE } from "#film/type/measure.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, lineOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

const SLUG = "stay-idly-by";

export function Cottonmouth({ beat }: SceneProps) {
  const { from, words } = lineOf(SLUG, 3);
  const [finds, name, runs, harlem] = breakInto(words, [3, 1, 2, 1]);
  const nameAt = from + 1.5;
  const crownAt = from + 2.5;
  const cityAt = from + 3.5;
  const big = setLine(name!, PAGE.x, 1016, PAGE.width, WIDE);
  if (beat < cityAt) {
    const top = 1016 - big[0]!.size * CAPITAL;
    const drop = (1 - fall(beat, crownAt - 0.4, crownAt)) * -900 + press(framesSince(crownAt, beat)) * -18;
    return (
      <>
        <Ground ink="ink" />
        <g color="var(--yellow)">
          <Words
            lines={[setWords(finds!, PAGE.x, 64 + CAPITAL * 300, 300)]}
            beat={beat}
            at={[0, 0.29, 0.5].map((each) => from + each)}
          />
          <Words lines={[big]} beat={beat} at={[nameAt]} by="squeeze" />
        </g>
        {beat > crownAt - 0.4 && (
          <g transform={`translate(1190 ${top - 512 + drop}) rotate(5 330 260)`}>
            <Illustration name="crown" width={666} height={520} />
          </g>
        )}
      </>
    );
  }
  // The paper crown is set down on the roofs, and the roofs give.
  const weight = press(framesSince(cityAt + 1, beat));
  const hang = (1 - fall(beat, cityAt + 0.6, cityAt + 1)) * -130;
  return (
    <>
      <Ground ink="ink" />
      <g
        style={{ "--cloth": "var(--yellow)", "--light": "var(--ink)" }}
        transform={`translate(0 ${weight * 16})`}
      >
        <Roofline x={-540} y={690} width={3000} height={600} lit={0} />
      </g>
      <g color="var(--bone)">
        <Words
          lines={[setLine(runs!, PAGE.x, 236, 1000, WIDE), setWords(harlem!, PAGE.x, 590, 424)]}
          beat={beat}
          at={[0, 0, 0.5, 1].map((each) => cityAt + each)}
        />
      </g>
      <g transform={`translate(1090 ${250 + hang}) rotate(-4 380 300)`}>
        <Illustration name="crown" width={760} height={594} />
      </g>
    </>
  );
}
