import { FigureBack } from "#art/figure-back.tsx";
import { film } from "#content/film.ts";
import { quotes } from "#content/quotes.ts";
import { SHARE_IMAGE_SIZE, shareImageCopy } from "#content/pages.ts";
import { listInWords } from "#lib/text.ts";
import { fitHeadline } from "./headline.ts";
import { inks } from "./ink.ts";
import { block, drawing, headlineAt, sheet } from "./sheet.tsx";
import { setText } from "./type.ts";

const FRAME = { x: 48, y: 48, width: 1104, height: 420 };
const PLAY = { x: 92, y: 366, width: 64, height: 72 };

/** The film on ink, as on its page: a yellow frame with him in it, and the mark that says it plays. */
export async function filmCard(): Promise<string> {
  const { x, y, width, height } = FRAME;
  const title = await fitHeadline(film.title, 620, 248);
  const line = { x, width, size: 30, lineHeight: 1.3 };
  const speakers = listInWords(quotes.map(({ speaker }) => speaker));
  const kind = await setText(shareImageCopy.film, { ...line, y: 500, weight: 700, color: inks.yellow });
  const names = await setText(speakers, { ...line, y: 539, color: inks.bone });
  return sheet(SHARE_IMAGE_SIZE.width, SHARE_IMAGE_SIZE.height, "ink", [
    block(FRAME, "yellow"),
    `<svg x="${x}" y="${y}" width="${width}" height="${height}">${drawing(<FigureBack />, { x: 560, y: 18, width: 600, height: 675 })}</svg>`,
    headlineAt(title, x + 44, y + 36, "ink"),
    `<path fill="${inks.ink}" d="M${PLAY.x} ${PLAY.y}l${PLAY.width} ${PLAY.height / 2 + 3}l${-PLAY.width + 2} ${PLAY.height / 2 - 3}z"/>`,
    kind.markup,
    names.markup,
  ]);
}
