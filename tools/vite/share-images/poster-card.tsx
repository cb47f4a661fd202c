import { Illustration } from "#art/illustration.tsx";
import { FIGURE_OUTLINE, FIGURE_SIZE } from "#art/shapes.ts";
import type { Poster, PosterShape } from "#content/press.ts";
import { show } from "#content/show.ts";
import { inks, type Ink } from "./ink.ts";
import { block, drawing, headlineAt, sheet } from "./sheet.tsx";
import { setHeadline, type Headline } from "./type.ts";

/** What an app or a phone shows over the upper and the lower end of the sheet, in pixels. */
const COVERED: Partial<Record<PosterShape["shape"], { top: number; bottom: number }>> = {
  story: { top: 250, bottom: 340 },
  phone: { top: 780, bottom: 330 },
};

/** `light` is the ink of his light, and of the letters that cross him. */
type Look = Record<"paper" | "letters" | "cloth" | "light", Ink>;

const LOOKS: Record<Poster["state"], Look> = {
  question: { paper: "yellow", letters: "ink", cloth: "ink", light: "yellow" },
  night: { paper: "ink", letters: "yellow", cloth: "yellow", light: "ink" },
  here: { paper: "brick", letters: "bone", cloth: "ink", light: "yellow" },
};

/** The poster: the letters as large as the sheet allows, the last word on his back, and the date on a bar below. */
export async function posterCard({ state, line }: Poster, shape: PosterShape): Promise<string> {
  const { width, height } = shape;
  const covered = COVERED[shape.shape] ?? { top: 0, bottom: 0 };
  const { paper, letters, cloth, light } = LOOKS[state];
  const unit = Math.min(width, height) / 630;
  const margin = 40 * unit;
  const bar = { x: 0, y: height - covered.bottom - 84 * unit, width, height: covered.bottom + 84 * unit };

  const isHere = state === "here";
  const { lead } = show.question;
  const mark = isHere ? "" : show.question.mark;
  const name = [...show.question.name.slice(0, -1), (show.question.name.at(-1) ?? "") + mark];
  const nameLines = width > height ? [name.join(" ")] : name;
  const gap = 26 * unit;
  const room = bar.y - gap / 2 - covered.top - margin;
  // The name fills the measure or the height; the question above it has what is left, and is no larger.
  const count = nameLines.length + (isHere ? 0 : 1);
  const fitting = (width - 2 * margin) / (await setHeadline(nameLines, 1)).width;
  const nameHeight = Math.min(
    fitting,
    nameLines.length > 1 || isHere ? (room + gap) / count - gap : room / 2,
  );
  const leadHeight = Math.min(nameHeight, room - nameLines.length * (nameHeight + gap));

  const placed: { top: number; set: Headline }[] = [];
  let top = bar.y - gap / 2;
  for (const words of nameLines.toReversed()) {
    top -= nameHeight;
    placed.push({ top, set: await setHeadline([words], nameHeight) });
    top -= gap;
  }
  if (!isHere) placed.push({ top: top - leadHeight, set: await setHeadline([lead], leadHeight) });
  const last = await setHeadline(show.question.name.slice(-1), nameHeight);
  const withMark = await setHeadline(name.slice(-1), nameHeight);
  const lastLine = await setHeadline([nameLines.at(-1) ?? ""], nameHeight);
  const center = margin + lastLine.width - withMark.width + last.width / 2;
  // A little to the right of the word, so that the edge cuts off his arm.
  const manWidth = Math.max(1.5 * last.width, width > height ? 0 : width - 2 * margin);
  const manHeight = (manWidth * FIGURE_SIZE.height) / FIGURE_SIZE.width;
  const man = {
    x: Math.max(center + 0.26 * nameHeight - manWidth / 2, width - 0.95 * manWidth),
    y: Math.max(covered.top + 16 * unit, bar.y - manHeight),
    width: manWidth,
    height: manHeight,
  };
  const print = (ink: Ink) => placed.map(({ set, top: y }) => headlineAt(set, margin, y, ink)).join("");
  const date = await setHeadline([line], 44 * unit);
  const onHim = print(light);
  return sheet(shape, paper, [
    print(letters),
    drawing(<Illustration name="figure-back" />, man, { cloth, light }),
    `<clipPath id="man"><polygon points="${FIGURE_OUTLINE}" transform="translate(${man.x} ${man.y}) scale(${manWidth / FIGURE_SIZE.width})"/></clipPath>`,
    `<g clip-path="url(#man)"><g stroke="${inks[cloth]}" stroke-width="${9 * unit}" stroke-linejoin="round">${onHim}</g>${onHim}</g>`,
    block(bar, cloth),
    headlineAt(date, margin, bar.y + 20 * unit, light),
  ]);
}
