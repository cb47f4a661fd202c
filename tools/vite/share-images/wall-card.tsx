import { quoteDrawings } from "#art/quote-drawings.ts";
import { quotes } from "#content/quotes.ts";
import { SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { fitHeadline } from "./headline.ts";
import { inks } from "./ink.ts";
import { PLACES, PRINT } from "./quote-card.tsx";
import { block, drawing, headlineAt, sheet, type Box } from "./sheet.tsx";
import { setText } from "./type.ts";

const MARGIN = 32;
/** The width that the drawings' places are made for. */
const COLUMN_WIDTH = 400;
const COLUMN = { y: 0, width: SHARE_IMAGE_SIZE.width / quotes.length, height: SHARE_IMAGE_SIZE.height };

/** A drawing's place in a column of this wall: never larger, and as far from the right and the lower edge. */
function inColumn({ x, y, width, height }: Box): Box {
  const scale = Math.min(1, COLUMN.width / COLUMN_WIDTH);
  return {
    x: COLUMN.width - (COLUMN_WIDTH - x) * scale,
    y: COLUMN.height - (COLUMN.height - y) * scale,
    width: width * scale,
    height: height * scale,
  };
}

/** The wall: the cards side by side, edge to edge. */
export async function wallCard(): Promise<string> {
  const columns = await Promise.all(
    quotes.map(async (quote, index) => {
      const headline = await fitHeadline(quote.headline, COLUMN.width - 2 * MARGIN, 226);
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
  return sheet(SHARE_IMAGE_SIZE.width, SHARE_IMAGE_SIZE.height, "ink", columns);
}
