import { quotes } from "#content/quotes.ts";
import { SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { fitHeadline } from "./headline.ts";
import { inks } from "./ink.ts";
import { PICTURES, PRINT } from "./quote-card.tsx";
import { block, drawing, headlineAt, sheet } from "./sheet.tsx";
import { setText } from "./type.ts";

const MARGIN = 32;
const COLUMN = { y: 0, width: 400, height: SHARE_IMAGE_SIZE.height };
const PLACES = [
  { x: 20, y: 300, width: 360, height: 345 },
  { x: 160, y: 330, width: 215, height: 291 },
  { x: 96, y: 318, width: 304, height: 342 },
];

/** The wall: the three cards side by side, edge to edge. */
export async function wallCard(): Promise<string> {
  const columns = await Promise.all(
    quotes.map(async (quote, index) => {
      const headline = await fitHeadline(quote.headline, COLUMN.width - 2 * MARGIN, 226);
      const place = PLACES[index];
      if (!place) throw new Error(`share images: wall-card.tsx has no column for "${quote.slug}"`);
      const ink = PRINT[quote.tone];
      const speaker = await setText(quote.speaker, {
        x: MARGIN,
        y: MARGIN + headline.height + 14,
        width: 300,
        size: 25,
        weight: 700,
        color: inks[ink],
      });
      return `<svg x="${index * COLUMN.width}" width="${COLUMN.width}" height="${COLUMN.height}">${[
        block({ ...COLUMN, x: 0 }, quote.tone),
        drawing(PICTURES[quote.tone].art, place),
        headlineAt(headline, MARGIN, MARGIN, ink),
        speaker.markup,
      ].join("")}</svg>`;
    }),
  );
  return sheet(SHARE_IMAGE_SIZE.width, SHARE_IMAGE_SIZE.height, "ink", columns);
}
