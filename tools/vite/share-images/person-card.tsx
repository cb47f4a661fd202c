import { portraits } from "#art/portraits.ts";
import type { Person, PortraitName } from "#content/people.ts";
import { SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { dateLines } from "#content/press.ts";
import { show } from "#content/show.ts";
import { setHeadline } from "./headline.ts";
import { block, drawing, headlineAt, sheet, type Box } from "./sheet.tsx";

const PLATE = { x: 748, y: 0, width: 452, height: 630 };
const NAME = { x: 40, y: 40, width: 676, height: 486 };
const DATE = { y: 558, capsHeight: 40 };

const PLACES: Record<PortraitName, Box> = {
  figure: { x: 748, y: 20, width: 470, height: 646 },
  lamp: { x: 748, y: 110, width: 452, height: 520 },
  crown: { x: 790, y: 175, width: 358, height: 280 },
};

/** A person's card: the name, the date, and the portrait beside them. */
export async function personCard({ name, lines, portrait }: Person): Promise<string> {
  const { Art, ground } = portraits[portrait];
  // Both words have one size: as large as the wider one allows.
  const atOne = await setHeadline(lines, 1);
  const headline = await setHeadline(lines, Math.min(NAME.width / atOne.width, NAME.height / atOne.height));
  const date = await setHeadline([dateLines(name === show.title).join(", ")], DATE.capsHeight);
  return sheet(SHARE_IMAGE_SIZE.width, SHARE_IMAGE_SIZE.height, "bone", [
    block(PLATE, ground),
    drawing(<Art />, PLACES[portrait]),
    headlineAt(headline, NAME.x, NAME.y, "ink"),
    headlineAt(date, NAME.x, DATE.y, "ink"),
  ]);
}
