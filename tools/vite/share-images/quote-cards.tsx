import { Illustration } from "#art/illustration.tsx";
import { quoteDrawings } from "#art/quote-drawings.ts";
import { dateLines } from "#content/press.ts";
import { SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { quotes, type Quote, type QuoteDrawing, type Tone } from "#content/quotes.ts";
import type { SavedImage } from "#content/site-copy.ts";
import { show } from "#content/show.ts";
import { inks, type Ink } from "./ink.ts";
import { block, drawing, headlineAt, sheet, type Box } from "./sheet.tsx";
import { fitHeadline, setHeadline, setText } from "./type.ts";

type Shape = SavedImage["shape"];

/** The ink of the words on each paper. */
const PRINT: Record<Tone, Ink> = { yellow: "ink", bone: "ink", brick: "bone" };

/**
 * The place of each drawing on the cards and in a column of the wall, 400 pixels wide. The lower edge cuts all of them,
 * and the right edge the house. `clear` is the room for words beside the drawing on the wide card.
 */
const PLACES: Record<QuoteDrawing, Record<Shape | "column", Box> & { clear: number }> = {
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

/**
 * In pixels; `size` is that of the words, and `date` the height of the date's capitals. A story leaves room for the app's
 * controls: 250 pixels above and 340 below.
 */
const LAYOUTS: Record<Shape, { headline: Box; size: number; date: number }> = {
  wide: { headline: { x: 48, y: 48, width: 1104, height: 400 }, size: 30, date: 38 },
  square: { headline: { x: 56, y: 56, width: 968, height: 290 }, size: 32, date: 48 },
  story: { headline: { x: 72, y: 266, width: 936, height: 420 }, size: 44, date: 60 },
};

/** A quotation's card. All shapes but the wide one have the whole quotation too. */
export async function quoteCard(quote: Quote, image: SavedImage): Promise<string> {
  const { shape, height } = image;
  const { headline: box, size, date: capsHeight } = LAYOUTS[shape];
  const { name } = quoteDrawings[quote.drawing];
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
  return sheet(image, quote.tone, [drawing(<Illustration name={name} />, { ...place, y: top }), ...layers]);
}

const MARGIN = 32;
/** The places of the drawings are for columns of this width. */
const COLUMN_WIDTH = 400;
/** Here the columns end and the bar with the date begins. */
const BAR_Y = 546;
const COLUMN = { y: 0, width: SHARE_IMAGE_SIZE.width / quotes.length, height: BAR_Y };

/** A drawing's place in a column of this wall, scaled from the right and the lower edge. */
function inColumn({ x, y, width, height }: Box): Box {
  const scale = Math.min(COLUMN.width / COLUMN_WIDTH, COLUMN.height / SHARE_IMAGE_SIZE.height);
  return {
    x: COLUMN.width - (COLUMN_WIDTH - x) * scale,
    y: COLUMN.height - (SHARE_IMAGE_SIZE.height - y) * scale,
    width: width * scale,
    height: height * scale,
  };
}

/** The card of the quotes page: the quotations side by side, and the date below them. */
export async function wallCard(): Promise<string> {
  const columns = await Promise.all(
    quotes.map(async (quote, index) => {
      const headline = await fitHeadline(quote.headline, COLUMN.width - 2 * MARGIN, 190);
      const { name } = quoteDrawings[quote.drawing];
      const ink = PRINT[quote.tone];
      const speaker = await setText(quote.speaker, {
        x: MARGIN,
        y: MARGIN + headline.height + 14,
        width: COLUMN.width - 2 * MARGIN,
        size: 25,
        weight: 700,
        color: inks[ink],
      });
      return `<svg x="${index * COLUMN.width}" width="${COLUMN.width}" height="${COLUMN.height}">${[
        block({ ...COLUMN, x: 0 }, quote.tone),
        drawing(<Illustration name={name} />, inColumn(PLACES[quote.drawing].column)),
        headlineAt(headline, MARGIN, MARGIN, ink),
        speaker.markup,
      ].join("")}</svg>`;
    }),
  );
  const date = await setHeadline([dateLines(false).join(", ")], 44);
  return sheet(SHARE_IMAGE_SIZE, "ink", [...columns, headlineAt(date, MARGIN, BAR_Y + 20, "yellow")]);
}
