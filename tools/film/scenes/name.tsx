import { show } from "#content/show.ts";
import { OnHisBack } from "#film/figure.tsx";
import { Ground, PAGE, Text } from "#film/paper.tsx";
import { setLine } from "#film/type/block.ts";
import { CAPITAL, WIDE } from "#film/type/measure.ts";
import { Words } from "#film/type/word.tsx";
import { titleOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

function acrossTheFrame(word: string) {
  const line = setLine(word, PAGE.x, 0, PAGE.width, WIDE);
  const y = 540 + (line[0]!.size * CAPITAL) / 2;
  return [line.map((set) => ({ ...set, y }))];
}

export function TheName({ beat }: SceneProps) {
  const { from, words } = titleOf("Luke");
  return (
    <>
      <Ground ink="yellow" />
      <g color="var(--ink)">
        <Words lines={acrossTheFrame(words[0]!)} beat={beat} at={[from]} by="squeeze" />
      </g>
    </>
  );
}

export function TheCage({ beat }: SceneProps) {
  const { from, words } = titleOf("Cage");
  return (
    <>
      <Ground ink="yellow" />
      <OnHisBack id="cage" x={-150} y={-1130} scale={3}>
        <Words lines={acrossTheFrame(words[0]!)} beat={beat} at={[from]} by="squeeze" />
      </OnHisBack>
    </>
  );
}

export function EndCard({ beat }: SceneProps) {
  const { from, words } = titleOf(`${show.title}.`);
  const [name, date, place] = words.join(" ").split(/\.(?: |$)/);
  const high = setLine(name!, PAGE.x, 0, PAGE.width, WIDE);
  const nameY = 64 + high[0]!.size * CAPITAL;
  const low = setLine(date!, PAGE.x, 0, PAGE.width, WIDE);
  const dateY = nameY + 40 + low[0]!.size * CAPITAL;
  return (
    <>
      <Ground ink="ink" />
      <g color="var(--yellow)">
        <Words lines={[high.map((word) => ({ ...word, y: nameY }))]} beat={beat} at={[from]} by="cut" />
      </g>
      <g color="var(--bone)">
        <Words lines={[low.map((word) => ({ ...word, y: dateY }))]} beat={beat} at={[from + 0.5, from + 1]} />
      </g>
      {beat >= from + 2 && (
        <Text x={PAGE.x} y={1012} size={72} ink="bone" strong>
          {place}
        </Text>
      )}
    </>
  );
}
