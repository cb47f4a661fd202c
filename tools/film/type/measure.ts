// Measured at one size and both ends of the width axis; the face has two masters, so all between is on a line.
const SIZE = 1000;
export const NARROW = 75;
export const WIDE = 100;
/** Height of a capital, in ems. */
export const CAPITAL = 0.735;

type Extent = { advance: number; left: number; right: number };

const canvas = new OffscreenCanvas(SIZE, SIZE);
const context = canvas.getContext("2d", { willReadFrequently: true })!;
const known = new Map<string, [narrow: Extent, wide: Extent]>();
const margins = new Map<string, { left: number; right: number }>();

/** Where the print of a letter begins and ends, by its pixels: text metrics round too much for letters this large. */
function letterPrint(letter: string, stretch: CanvasFontStretch): { left: number; right: number } {
  const key = stretch + letter;
  const before = margins.get(key);
  if (before) return before;
  const START = 100;
  context.clearRect(0, 0, SIZE, SIZE);
  context.fillText(letter, START, SIZE * 0.9);
  const { data } = context.getImageData(0, 0, SIZE, SIZE);
  const columns = new Set<number>();
  for (let at = 3; at < data.length; at += 4) if (data[at]! > 127) columns.add(((at - 3) / 4) % SIZE);
  const print = {
    left: (Math.min(...columns) - START) / SIZE,
    right: (Math.max(...columns) + 1 - START) / SIZE,
  };
  margins.set(key, print);
  return print;
}

function measureAt(text: string, stretch: CanvasFontStretch): Extent {
  context.font = `${SIZE}px "League Gothic Variable"`;
  context.fontStretch = stretch;
  if (text.trim() === "") return { advance: 0, left: 0, right: 0 };
  const width = (part: string) => context.measureText(part).width / SIZE;
  const last = text.trimEnd().at(-1)!;
  const beforeLast = width(text.trimEnd()) - width(last);
  return {
    advance: width(text),
    left: letterPrint(text[0]!, stretch).left,
    right: beforeLast + letterPrint(last, stretch).right,
  };
}

/** In ems, at a width of the face from 75 to 100: how far the pen moves, and where the print begins and ends. */
export function measure(words: string, width: number): Extent {
  const text = words.toUpperCase();
  let ends = known.get(text);
  if (!ends) {
    ends = [measureAt(text, "condensed"), measureAt(text, "normal")];
    known.set(text, ends);
  }
  const share = (width - NARROW) / (WIDE - NARROW);
  const between = (key: keyof Extent) => ends[0][key] + (ends[1][key] - ends[0][key]) * share;
  return { advance: between("advance"), left: between("left"), right: between("right") };
}
