import { quoteDrawings } from "#art/quote-drawings.ts";
import { premiereDay } from "#content/premiere-dates.ts";
import type { Quote, QuoteDrawing, Tone } from "#content/quotes.ts";
import type { SavedImage } from "#content/site-copy.ts";
import { show } from "#content/show.ts";
import { fitHeadline } from "./headline.ts";
import { inks, type Ink } from "./ink.ts";
import { drawing, headlineAt, sheet, type Box } from "./sheet.tsx";
import { setText } from "./type.ts";

type Shape = SavedImage["shape"];

/** The ink that words are printed in on each paper. */
export const PRINT: Record<Tone, Ink> = { yellow: "ink", bone: "ink", brick: "bone" };

interface Placement extends Record<Shape, Box> {
  /** On a sheet of the wall, 400 pixels wide. */
  column: Box;
  /** How far words may run beside the drawing on the wide sheet, in pixels. */
  clear: number;
}

/** Where each drawing is on the sheets: off the lower edge, and the house off the right edge too. */
export const PLACES: Record<QuoteDrawing, Placement> = {
  hood: {
    clear: 780,
    wide: { x: 714, y: 116, width: 540, height: 517.5 },
    square: { x: 476, y: 452, width: 660, height: 633 },
    story: { x: 130, y: 1210, width: 820, height: 786 },
    column: { x: 20, y: 300, width: 360, height: 345 },
  },
  bars: {
    clear: 664,
    wide: { x: 752, y: 48, width: 443, height: 600 },
    square: { x: 622, y: 530, width: 414, height: 560 },
    story: { x: 412, y: 1130, width: 600, height: 812 },
    column: { x: 160, y: 330, width: 215, height: 291 },
  },
  house: {
    clear: 620,
    wide: { x: 678, y: 60, width: 522, height: 587 },
    square: { x: 528, y: 490, width: 552, height: 621 },
    story: { x: 210, y: 1060, width: 870, height: 979 },
    column: { x: 96, y: 318, width: 304, height: 342 },
  },
};

const LAYOUTS: Record<Shape, { headline: Box; size: number }> = {
  wide: { headline: { x: 48, y: 48, width: 1104, height: 412 }, size: 30 },
  square: { headline: { x: 56, y: 56, width: 968, height: 370 }, size: 32 },
  story: { headline: { x: 72, y: 180, width: 936, height: 470 }, size: 42 },
};

/**
 * A quotation's card: its headline as large as the sheet allows, the drawing, and who said it. A story, which is held
 * in the hand, has room for all of it.
 */
export async function quoteCard(quote: Quote, { shape, width, height }: SavedImage): Promise<string> {
  const { headline: box, size } = LAYOUTS[shape];
  const { Art } = quoteDrawings[quote.drawing];
  const places = PLACES[quote.drawing];
  const print = PRINT[quote.tone];
  const headline = await fitHeadline(quote.headline, shape === "wide" ? places.clear : box.width, box.height);
  const layers = [drawing(<Art />, places[shape]), headlineAt(headline, box.x, box.y, print)];

  const style = { x: box.x, width: box.width, size, color: inks[print] };
  let y = box.y + headline.height + 1.2 * size;
  if (shape === "story") {
    const text = await setText(`“${quote.text}”`, { ...style, y });
    layers.push(text.markup);
    y += text.height + 0.9 * size;
  }
  const lines =
    shape === "square"
      ? [quote.speaker, quote.role, `${show.title}, ${premiereDay}`]
      : [`${quote.speaker}, ${quote.role}`, `${show.name}, ${premiereDay}`];
  if (shape !== "story") y = height - box.y - (lines.length * 1.3 - 0.35) * size;
  for (const [index, line] of lines.entries()) {
    const weight = index === 0 ? 700 : 500;
    const text = await setText(line, { ...style, y: y + index * 1.3 * size, weight, lineHeight: 1.3 });
    layers.push(text.markup);
  }
  return sheet(width, height, quote.tone, layers);
}
