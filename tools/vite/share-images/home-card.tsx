import { FigureBack } from "#art/figure-back.tsx";
import { FIGURE_OUTLINE, FIGURE_SIZE } from "#art/shapes.ts";
import { premiereDay } from "#content/premiere-dates.ts";
import { SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { show } from "#content/show.ts";
import { inks } from "./ink.ts";
import { setHeadline } from "./headline.ts";
import { block, drawing, headlineAt, sheet } from "./sheet.tsx";
import { setText } from "./type.ts";

const BAR = { x: 0, y: 546, width: 1200, height: 84 };
const MAN = { x: 478, y: 16, width: 716, height: 805.5 };
const LETTERS = { x: 40, y: 36, capsHeight: 235 };

/** The poster: the question, and the man the letters turn on. */
export async function homeCard(): Promise<string> {
  const { lead, name, mark } = show.question;
  const letters = await setHeadline([lead, name.join(" ") + mark], LETTERS.capsHeight);
  const date = await setHeadline([premiereDay], 44);
  const series = await setText(`${show.name}. ${show.kind}`, {
    x: 310,
    y: BAR.y + 23,
    width: 850,
    size: 28,
    lineHeight: 1.3,
    color: inks.bone,
  });
  const inFront = headlineAt(letters, LETTERS.x, LETTERS.y, "yellow");
  return sheet(SHARE_IMAGE_SIZE.width, SHARE_IMAGE_SIZE.height, "yellow", [
    headlineAt(letters, LETTERS.x, LETTERS.y, "ink"),
    drawing(<FigureBack />, MAN),
    `<clipPath id="man"><polygon points="${FIGURE_OUTLINE}" transform="translate(${MAN.x} ${MAN.y}) scale(${MAN.width / FIGURE_SIZE.width})"/></clipPath>`,
    `<g clip-path="url(#man)"><g stroke="${inks.ink}" stroke-width="9" stroke-linejoin="round">${inFront}</g>${inFront}</g>`,
    block(BAR, "ink"),
    headlineAt(date, LETTERS.x, BAR.y + 20, "yellow"),
    series.markup,
  ]);
}
