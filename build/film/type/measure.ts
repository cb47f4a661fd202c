// Measured at one size and both ends of the width axis; the face has two masters, so all between is on a line.
const SIZE = 1000;
const TRACKING = -0.01;
export const NARROW = 75;
export const WIDE = 100;
/** Height of a capital, in ems. */
export const CAPITAL = 0.7236;

type Extent = { advance: number; left: number; right: number };

const context = new OffscreenCanvas(1, 1).getContext("2d")!;
const known = new Map<string, [narrow: Extent, wide: Extent]>();

function measureAt(text: string, stretch: "condensed" | "normal"): Extent {
  context.font = `${SIZE}px "League Gothic Variable"`;
  context.fontStretch = stretch;
  const box = context.measureText(text);
  return {
    advance: box.width / SIZE + TRACKING * text.length,
    left: -box.actualBoundingBoxLeft / SIZE,
    right: box.actualBoundingBoxRight / SIZE + TRACKING * (text.length - 1),
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
