import { portraits } from "#art/portraits.ts";
import type { Person, PortraitName } from "#content/people.ts";
import { SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { dateLines } from "#content/press.ts";
import { show } from "#content/show.ts";
import { setHeadline } from "./headline.ts";
import { block, drawing, headlineAt, sheet } from "./sheet.tsx";

const { width, height } = SHARE_IMAGE_SIZE;
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
  const { Art, ground, align } = portraits[portrait];
  // Both words have one size: as large as the wider one allows.
  const atOne = await setHeadline(lines, 1);
  const headline = await setHeadline(lines, Math.min(NAME.width / atOne.width, NAME.height / atOne.height));
  const date = await setHeadline([dateLines(name === show.title).join(", ")], DATE.capsHeight);
  const x = NAME.x + Math.round(Math.max(headline.width, date.width)) + 36;
  const [above, below, beside] = ROOM[portrait];
  return sheet(width, height, "bone", [
    block({ x, y: 0, width: width - x, height }, ground),
    drawing(<Art preserveAspectRatio={align} />, {
      x: x + beside,
      y: above,
      width: width - x - 2 * beside,
      height: height - above - below,
    }),
    headlineAt(headline, NAME.x, NAME.y, "ink"),
    headlineAt(date, NAME.x, DATE.y, "ink"),
  ]);
}
