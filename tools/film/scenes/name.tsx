import { premiereDay } from "#content/premiere-dates.ts";
import { OnHisBack } from "#film/figure.tsx";
import { LitWindow } from "#film/lit-window.tsx";
import { Ground, PAGE } from "#film/paper.tsx";
import { setBlock, setLine } from "#film/type/block.ts";
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

/** The window that went dark has a light in it again. */
export function LitAgain() {
  return (
    <>
      <Ground ink="ink" />
      <LitWindow />
    </>
  );
}

export function EndCard({ beat }: SceneProps) {
  const { from, words } = titleOf(premiereDay);
  const [date, place] = words.join(" ").split(/\.(?: |$)/);
  const lines = setBlock([date!, place!], PAGE, 60);
  return (
    <>
      <Ground ink="ink" />
      <g color="var(--yellow)">
        <Words lines={lines.slice(0, 1)} beat={beat} at={[from]} by="cut" />
      </g>
      <g color="var(--bone)">
        <Words lines={lines.slice(1)} beat={beat} at={[from]} by="cut" />
      </g>
    </>
  );
}
