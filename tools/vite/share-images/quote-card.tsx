import { quoteDrawings } from "#art/quote-drawings.ts";
import { dateLines } from "#content/press.ts";
import type { Quote, QuoteDrawing, Tone } from "#content/quotes.ts";
import type { SavedImage } from "#content/site-copy.ts";
import { show } from "#content/show.ts";
import { fitHeadline, setHeadline } from "./headline.ts";
import { inks, type Ink } from "./ink.ts";
import { drawing, headlineAt, sheet, type Box } from "./sheet.tsx";
import { setText } from "./type.ts";

type Shape = SavedImage["shape"];

/** The ink of the words on each paper. */
export const PRINT: Record<Tone, Ink> = { yellow: "ink", bone: "ink", brick: "bone" };

interface Placement extends Record<Shape, Box> {
  /** In a column of the wall, 400 pixels wide. */
  column: Box;
  /** The room for words beside the drawing on the wide card, in pixels. */
  clear: number;
}

/** The place of each drawing on the cards. The lower edge cuts all of them, and the right edge the house. */
export const PLACES: Record<QuoteDrawing, Placement> = {
  hood: {
    clear: 780,
    wide: { x: 714, y: 116, width: 540, height: 517.5 },
    square: { x: 596, y: 628, width: 480, height: 460 },
    story: { x: 130, y: 1290, width: 820, height: 786 },
    column: { x: 20, y: 300, width: 360, height: 345 },
  },
  bars: {
    clear: 664,
    wide: { x: 752, y: 48, width: 443, height: 600 },
    square: { x: 708, y: 606, width: 358, height: 485 },
    story: { x: 412, y: 1250, width: 600, height: 812 },
    column: { x: 160, y: 330, width: 226, height: 306 },
  },
  house: {
    clear: 620,
    wide: { x: 678, y: 60, width: 522, height: 587 },
    square: { x: 640, y: 590, width: 440, height: 495 },
    story: { x: 210, y: 1160, width: 870, height: 979 },
    column: { x: 96, y: 318, width: 304, height: 342 },
  },
};

interface Layout {
  headline: Box;
  /** The size of the words, in pixels. */
  size: number;
  /** The height of the date's capitals, in pixels. */
  date: number;
}

/** A story leaves room for the app's controls: 250 pixels above and 340 below. */
const LAYOUTS: Record<Shape, Layout> = {
  wide: { headline: { x: 48, y: 48, width: 1104, height: 400 }, size: 30, date: 38 },
  square: { headline: { x: 56, y: 56, width: 968, height: 290 }, size: 32, date: 48 },
  story: { headline: { x: 72, y: 266, width: 936, height: 420 }, size: 44, date: 60 },
};

/**
 * A quotation's card: the headline as large as possible, the drawing, the speaker and the premiere's date. All but the
 * wide card have the whole quotation too.
 */
export async function quoteCard(quote: Quote, { shape, width, height }: SavedImage): Promise<string> {
  const { headline: box, size, date: capsHeight } = LAYOUTS[shape];
  const { Art } = quoteDrawings[quote.drawing];
  const places = PLACES[quote.drawing];
  const print = PRINT[quote.tone];
  const headline = await fitHeadline(quote.headline, shape === "wide" ? places.clear : box.width, box.height);
  const style = { x: box.x, width: box.width, size, color: inks[print] };
  const layers = [headlineAt(headline, box.x, box.y, print)];
  let end = box.y + headline.height;
  if (shape !== "wide") {
    const text = await setText(`“${quote.text}”`, { ...style, y: end + size });
    layers.push(text.markup);
    end += size + text.height;
  }
  const named = dateLines(quote.role === show.title);
  const date = await setHeadline(shape === "wide" ? [named.join(", ")] : named, capsHeight);
  const speaker = { ...style, weight: 700 as const, lineHeight: 1.3 };
  const foot = 1.3 * size + 0.5 * capsHeight + date.height;
  const y = shape === "story" ? end + 0.8 * size : height - box.y - foot;
  const said = await setText(`${quote.speaker}, ${quote.role}`, { ...speaker, y });
  layers.push(said.markup, headlineAt(date, box.x, y + foot - date.height, print));
  // Below the words; the lower edge cuts the drawing.
  const place = places[shape];
  const top = shape === "story" ? Math.max(place.y, y + foot + size) : place.y;
  return sheet(width, height, quote.tone, [drawing(<Art />, { ...place, y: top }), ...layers]);
}
