import { CAPITAL, measure, NARROW, WIDE } from "./measure.ts";

export type SetWord = { text: string; x: number; y: number; size: number; width: number };

type Box = { x: number; y: number; width: number; height: number };

/** One line whose print is exactly `width` wide, with its baseline at `y` and a given width of the face. */
export function setLine(text: string, x: number, y: number, width: number, face: number): SetWord[] {
  const { left, right } = measure(text, face);
  return setWords(text, x, y, width / (right - left), face);
}

/** One line of a given size; the print of its first letter, not the letter's box, begins at `x`. */
export function setWords(text: string, x: number, y: number, size: number, face = WIDE): SetWord[] {
  const origin = x - measure(text, face).left * size;
  let before = "";
  return text.split(" ").map((word) => {
    const set = { text: word, x: origin + measure(before, face).advance * size, y, size, width: face };
    before += `${word} `;
    return set;
  });
}

// How far a comma hangs under its line, in ems.
const TAIL = 0.13;

function sizesAt(lines: readonly string[], width: number, face: number): number[] {
  return lines.map((text) => {
    const { left, right } = measure(text, face);
    return width / (right - left);
  });
}

/**
 * Lines that all fill the measure, and together, if the face can be narrowed that far, the height.
 * Where even the widest letters would be too high, the block keeps its height and gets narrower.
 */
export function setBlock(lines: readonly string[], box: Box, gap = 26): SetWord[][] {
  const room = box.height - gap * (lines.length - 1);
  const heightAt = (face: number) => {
    const sizes = sizesAt(lines, box.width, face);
    // Half of the tail may hang into the margin.
    const tail = lines.at(-1)!.endsWith(",") ? (sizes.at(-1)! * TAIL) / 2 : 0;
    return sizes.reduce((sum, size) => sum + size * CAPITAL, tail);
  };
  let face = WIDE;
  if (heightAt(WIDE) < room) {
    let [low, high] = [NARROW, WIDE];
    for (let halving = 0; halving < 30; halving += 1) {
      face = (low + high) / 2;
      if (heightAt(face) > room) low = face;
      else high = face;
    }
  }
  const shrink = Math.min(1, room / heightAt(face));
  let y = box.y;
  return sizesAt(lines, box.width * shrink, face).map((size, index) => {
    y += size * CAPITAL;
    const set = setWords(lines[index]!, box.x, y, size, face);
    y += gap;
    return set;
  });
}
