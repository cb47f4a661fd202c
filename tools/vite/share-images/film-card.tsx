import { FigureBack } from "#art/figure-back.tsx";
import { film } from "#content/film.ts";
import { SHARE_IMAGE_SIZE, shareImageCopy } from "#content/pages.ts";
import { dateLine } from "#content/press.ts";
import { fitHeadline, setHeadline } from "./headline.ts";
import { inks } from "./ink.ts";
import { block, drawing, headlineAt, sheet } from "./sheet.tsx";

const MARGIN = 48;
const PLAY = { x: MARGIN, y: 396, width: 168, height: 186 };

/** The film's card: the question, the man in the light, and a play mark. */
export async function filmCard(): Promise<string> {
  const title = await fitHeadline(film.title, 640, 310);
  const kind = await setHeadline([shareImageCopy.film], 70);
  const date = await setHeadline([dateLine], 48);
  const beside = PLAY.x + PLAY.width + 36;
  return sheet(SHARE_IMAGE_SIZE.width, SHARE_IMAGE_SIZE.height, "ink", [
    block({ x: 764, y: 0, width: 436, height: SHARE_IMAGE_SIZE.height }, "yellow"),
    drawing(<FigureBack />, { x: 716, y: 60, width: 600, height: 675 }),
    headlineAt(title, MARGIN, MARGIN, "yellow"),
    `<path fill="${inks.brick}" d="M${PLAY.x} ${PLAY.y}l${PLAY.width} ${PLAY.height / 2 + 6}l${4 - PLAY.width} ${PLAY.height / 2 - 6}z"/>`,
    headlineAt(kind, beside, PLAY.y + 18, "bone"),
    headlineAt(date, beside, PLAY.y + PLAY.height - 18 - 48, "yellow"),
  ]);
}
