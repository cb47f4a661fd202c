import { quoteDrawings } from "#art/quote-drawings.ts";
import { quotes } from "#content/quotes.ts";
import { dateLines } from "#content/press.ts";
import { SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { fitHeadline, setHeadline } from "./headline.ts";
import { inks } from "./ink.ts";
import { PLACES, PRINT } from "./quote-card.tsx";
import { block, drawing, headlineAt, sheet, type Box } from "./sheet.tsx";
import { setText } from "./type.ts";

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
      const { Art } = quoteDrawings[quote.drawing];
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
        drawing(<Art />, inColumn(PLACES[quote.drawing].column)),
        headlineAt(headline, MARGIN, MARGIN, ink),
        speaker.markup,
      ].join("")}</svg>`;
    }),
  );
  const date = await setHeadline([dateLines(false).join(", ")], 44);
  return sheet(SHARE_IMAGE_SIZE.width, SHARE_IMAGE_SIZE.height, "ink", [
    ...columns,
    headlineAt(date, MARGIN, BAR_Y + 20, "yellow"),
  ]);
}
