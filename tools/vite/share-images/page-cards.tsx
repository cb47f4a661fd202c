import { Illustration } from "#art/illustration.tsx";
import { portraits } from "#art/portraits.ts";
import { film } from "#content/film.ts";
import { SHARE_IMAGE_SIZE, shareImageCopy } from "#content/pages.ts";
import type { Person, PortraitName } from "#content/people.ts";
import { dateLine, dateLines } from "#content/press.ts";
import { show } from "#content/show.ts";
import { inks } from "./ink.ts";
import { block, drawing, headlineAt, sheet } from "./sheet.tsx";
import { fitHeadline, setHeadline } from "./type.ts";

const { width, height } = SHARE_IMAGE_SIZE;
const MARGIN = 48;
const PLAY = { x: MARGIN, y: 396, width: 168, height: 186 };

/** The film's card: the question, the man in the light, and a play mark. */
export async function filmCard(): Promise<string> {
  const title = await fitHeadline(film.title, 640, 310);
  const kind = await setHeadline([shareImageCopy.film], 70);
  const date = await setHeadline([dateLine], 48);
  const beside = PLAY.x + PLAY.width + 36;
  return sheet(SHARE_IMAGE_SIZE, "ink", [
    block({ x: 764, y: 0, width: 436, height }, "yellow"),
    drawing(<Illustration name="figure-back" />, { x: 716, y: 60, width: 600, height: 675 }),
    headlineAt(title, MARGIN, MARGIN, "yellow"),
    `<path fill="${inks.brick}" d="M${PLAY.x} ${PLAY.y}l${PLAY.width} ${PLAY.height / 2 + 6}l${4 - PLAY.width} ${PLAY.height / 2 - 6}z"/>`,
    headlineAt(kind, beside, PLAY.y + 18, "bone"),
    headlineAt(date, beside, PLAY.y + PLAY.height - 18 - 48, "yellow"),
  ]);
}

const NAME = { x: 40, y: 32, width: 676, height: 504 };
const DATE = { y: 560, capsHeight: 40 };

/** The free room of the plate above, below and on both sides of the drawing. */
const ROOM: Record<PortraitName, [above: number, below: number, beside: number]> = {
  figure: [20, 0, 0],
  lamp: [110, 0, 0],
  crown: [175, 175, 45],
};

/** A person's card: the name, the date, and the portrait, which has the rest of the width. */
export async function personCard({ name, lines, portrait }: Person): Promise<string> {
  const { drawing: art, ground, align } = portraits[portrait];
  // Both words have one size: as large as the wider one allows.
  const atOne = await setHeadline(lines, 1);
  const headline = await setHeadline(lines, Math.min(NAME.width / atOne.width, NAME.height / atOne.height));
  const date = await setHeadline([dateLines(name === show.title).join(", ")], DATE.capsHeight);
  const x = NAME.x + Math.round(Math.max(headline.width, date.width)) + 36;
  const [above, below, beside] = ROOM[portrait];
  return sheet(SHARE_IMAGE_SIZE, "bone", [
    block({ x, y: 0, width: width - x, height }, ground),
    drawing(<Illustration name={art} preserveAspectRatio={align} />, {
      x: x + beside,
      y: above,
      width: width - x - 2 * beside,
      height: height - above - below,
    }),
    headlineAt(headline, NAME.x, NAME.y, "ink"),
    headlineAt(date, NAME.x, DATE.y, "ink"),
  ]);
}
