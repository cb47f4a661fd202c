import type { ReactNode } from "react";
import { framesSince, press, squeeze } from "#film/motion.ts";
import { CAPITAL, measure, NARROW } from "./measure.ts";
import type { SetWord } from "./block.ts";

type Entrance = "cut" | "press" | "squeeze" | "drop" | "left" | "right";

type WordProps = {
  word: SetWord;
  beat: number;
  /** The beat on which it lands. */
  at?: number;
  by?: Entrance;
};

const round = (value: number) => Math.round(value * 100) / 100;

export function Letters({ word }: { word: SetWord }): ReactNode {
  return (
    <text
      className="display"
      x={round(word.x)}
      y={round(word.y)}
      fontSize={round(word.size)}
      fill="currentColor"
      style={{ fontVariationSettings: `"wdth" ${round(word.width)}` }}
    >
      {word.text}
    </text>
  );
}

/** A word that is printed at its moment, and stands still before three tenths of a second have gone. */
export function Word({ word, beat, at = -1, by = "press" }: WordProps) {
  const frame = framesSince(at, beat);
  if (frame < 0) return null;
  if (by === "squeeze") {
    const width = Math.max(NARROW, word.width - squeeze(frame));
    return <Letters word={{ ...word, width }} />;
  }
  const { advance } = measure(word.text, word.width);
  const center = { x: word.x + (advance * word.size) / 2, y: word.y - (CAPITAL * word.size) / 2 };
  const away = press(frame);
  if (by === "cut" || away === 0) return <Letters word={word} />;
  const move = {
    press: `translate(${round(center.x)} ${round(center.y)}) scale(${round(1 + away * 0.14)}) translate(${round(-center.x)} ${round(-center.y)})`,
    drop: `translate(0 ${round(-away * word.size * 0.2)})`,
    left: `translate(${round(-away * 620)} 0)`,
    right: `translate(${round(away * 620)} 0)`,
  }[by];
  return (
    <g transform={move}>
      <Letters word={word} />
    </g>
  );
}

type WordsProps = {
  lines: SetWord[][];
  beat: number;
  /** When each word lands, in reading order; the last entry serves all the words after it. */
  at: readonly number[];
  by?: Entrance | Record<number, Entrance>;
};

export function Words({ lines, beat, at, by = "press" }: WordsProps) {
  return lines
    .flat()
    .map((word, index) => (
      <Word
        key={index}
        word={word}
        beat={beat}
        at={at[Math.min(index, at.length - 1)]!}
        by={typeof by === "string" ? by : (by[index] ?? "press")}
      />
    ));
}
