import { FigureBack } from "#art/figure-back.tsx";
import { FIGURE_OUTLINE, FIGURE_SIZE } from "#art/shapes.ts";
import { premiereDay } from "#content/premiere-dates.ts";
import { SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { show } from "#content/show.ts";
import { inks, type Ink } from "./ink.ts";
import { setHeadline } from "./headline.ts";
import { block, drawing, headlineAt, sheet } from "./sheet.tsx";
import { setText } from "./type.ts";

const BAR = { x: 0, y: 546, width: 1200, height: 84 };
const LETTERS = { x: 40, y: 30, width: 1120, capsHeight: 258 };
const LINE_GAP = 30;

/** The poster: the name fills the measure, the rest of the question has what is left, the last word is on his back. */
export async function homeCard(): Promise<string> {
  const { lead, name, mark } = show.question;
  const nameLine = name.join(" ") + mark;
  const full = await setHeadline([nameLine], LETTERS.capsHeight);
  const capsHeight = LETTERS.capsHeight * Math.min(1, LETTERS.width / full.width);
  const nameTop = BAR.y - capsHeight - LINE_GAP / 2;
  const headline = await setHeadline([nameLine], capsHeight);
  const question = await setHeadline([lead], Math.min(capsHeight, nameTop - LINE_GAP - LETTERS.y));
  const last = await setHeadline([name[name.length - 1] ?? ""], capsHeight);
  const lastAndMark = await setHeadline([(name[name.length - 1] ?? "") + mark], capsHeight);
  const width = 1.5 * last.width;
  const center = LETTERS.x + headline.width - lastAndMark.width + last.width / 2;
  // As on the page: a little to the right of the word, so that the edge cuts off his arm.
  const man = {
    x: Math.max(center + 0.26 * capsHeight - width / 2, BAR.width - 0.95 * width),
    y: 16,
    width,
    height: (width * FIGURE_SIZE.height) / FIGURE_SIZE.width,
  };
  const letters = (ink: Ink) =>
    headlineAt(question, LETTERS.x, LETTERS.y, ink) + headlineAt(headline, LETTERS.x, nameTop, ink);
  const date = await setHeadline([premiereDay], 44);
  const series = await setText(`${show.name}. ${show.kind}`, {
    x: 310,
    y: BAR.y + 23,
    width: 850,
    size: 28,
    lineHeight: 1.3,
    color: inks.bone,
  });
  const inFront = letters("yellow");
  return sheet(SHARE_IMAGE_SIZE.width, SHARE_IMAGE_SIZE.height, "yellow", [
    letters("ink"),
    drawing(<FigureBack />, man),
    `<clipPath id="man"><polygon points="${FIGURE_OUTLINE}" transform="translate(${man.x} ${man.y}) scale(${man.width / FIGURE_SIZE.width})"/></clipPath>`,
    `<g clip-path="url(#man)"><g stroke="${inks.ink}" stroke-width="9" stroke-linejoin="round">${inFront}</g>${inFront}</g>`,
    block(BAR, "ink"),
    headlineAt(date, LETTERS.x, BAR.y + 20, "yellow"),
    series.markup,
  ]);
}
