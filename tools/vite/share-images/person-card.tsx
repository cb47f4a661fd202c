import { portraits } from "#art/portraits.ts";
import type { Person, PortraitName } from "#content/people.ts";
import { premiereDay } from "#content/premiere-dates.ts";
import { SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { show } from "#content/show.ts";
import { setHeadline } from "./headline.ts";
import { inks } from "./ink.ts";
import { block, drawing, headlineAt, sheet, type Box } from "./sheet.tsx";
import { setText } from "./type.ts";

const PLATE = { x: 690, y: 0, width: 510, height: 630 };
const NAME = { x: 48, y: 48, width: 630, height: 420 };

const PLACES: Record<PortraitName, Box> = {
  figure: { x: 690, y: 8, width: 510, height: 701 },
  lamp: { x: 690, y: 44, width: 510, height: 586.5 },
  crown: { x: 757, y: 165, width: 376, height: 294 },
};

/** A character's page: the name at poster size and the plate beside it. */
export async function personCard(person: Person): Promise<string> {
  const { Art, ground } = portraits[person.portrait];
  // Two words of one size: as large as the wider of them allows.
  const atOne = await setHeadline(person.lines, 1);
  const capsHeight = Math.min(NAME.width / atOne.width, NAME.height / atOne.height);
  const name = await setHeadline(person.lines, capsHeight);
  const text = { x: NAME.x, width: NAME.width, size: 30, color: inks.ink, lineHeight: 1.3 };
  const summary = await setText(person.summary, { ...text, y: 506, weight: 700 });
  const series = await setText(`${show.name}, ${premiereDay}`, { ...text, y: 506 + 39 });
  return sheet(SHARE_IMAGE_SIZE.width, SHARE_IMAGE_SIZE.height, "bone", [
    block(PLATE, ground),
    drawing(<Art />, PLACES[person.portrait]),
    headlineAt(name, NAME.x, NAME.y, "ink"),
    summary.markup,
    series.markup,
  ]);
}
