import type { ReactElement, SVGProps } from "react";
import { BarsAndPole } from "#art/bars-and-pole.tsx";
import { DarkHouse } from "#art/dark-house.tsx";
import { Hood } from "#art/hood.tsx";
import { premiereDay } from "#content/premiere-dates.ts";
import type { Quote, Tone } from "#content/quotes.ts";
import type { SavedImage } from "#content/site-copy.ts";
import { show } from "#content/show.ts";
import { fitHeadline } from "./headline.ts";
import { inks, type Ink } from "./ink.ts";
import { drawing, headlineAt, sheet, type Box } from "./sheet.tsx";
import { setText } from "./type.ts";

type Shape = SavedImage["shape"];

/** The ink that words are printed in on each paper. */
export const PRINT: Record<Tone, Ink> = { yellow: "ink", bone: "ink", brick: "bone" };

/** Each drawing with its place on the three sheets: off the lower edge, and for the house the right one. */
export const PICTURES: Record<
  Tone,
  {
    art: ReactElement<SVGProps<SVGSVGElement>>;
    places: Record<Shape, Box>;
    /** How far words may run beside it on the wide sheet, in pixels. */
    clear: number;
  }
> = {
  yellow: {
    art: <Hood />,
    clear: 780,
    places: {
      wide: { x: 714, y: 116, width: 540, height: 517.5 },
      square: { x: 476, y: 452, width: 660, height: 633 },
      story: { x: 130, y: 1210, width: 820, height: 786 },
    },
  },
  bone: {
    art: <BarsAndPole />,
    clear: 664,
    places: {
      wide: { x: 752, y: 48, width: 443, height: 600 },
      square: { x: 622, y: 530, width: 414, height: 560 },
      story: { x: 412, y: 1130, width: 600, height: 812 },
    },
  },
  brick: {
    art: <DarkHouse />,
    clear: 620,
    places: {
      wide: { x: 678, y: 60, width: 522, height: 587 },
      square: { x: 528, y: 490, width: 552, height: 621 },
      story: { x: 210, y: 1060, width: 870, height: 979 },
    },
  },
};

const LAYOUTS: Record<Shape, { headline: Box; size: number }> = {
  wide: { headline: { x: 48, y: 48, width: 1104, height: 412 }, size: 30 },
  square: { headline: { x: 56, y: 56, width: 968, height: 370 }, size: 32 },
  story: { headline: { x: 72, y: 180, width: 936, height: 470 }, size: 42 },
};

/**
 * A quotation's card: its headline as large as the sheet allows, the drawing, and who said it. A story, which is held
 * in the hand, has room for all of it.
 */
export async function quoteCard(quote: Quote, { shape, width, height }: SavedImage): Promise<string> {
  const { headline: box, size } = LAYOUTS[shape];
  const { art, places, clear } = PICTURES[quote.tone];
  const print = PRINT[quote.tone];
  const headline = await fitHeadline(quote.headline, shape === "wide" ? clear : box.width, box.height);
  const layers = [drawing(art, places[shape]), headlineAt(headline, box.x, box.y, print)];

  const style = { x: box.x, width: box.width, size, color: inks[print] };
  let y = box.y + headline.height + 1.2 * size;
  if (shape === "story") {
    const text = await setText(`“${quote.text}”`, { ...style, y });
    layers.push(text.markup);
    y += text.height + 0.9 * size;
  }
  const lines =
    shape === "square"
      ? [quote.speaker, quote.role, `${show.title}, ${premiereDay}`]
      : [`${quote.speaker}, ${quote.role}`, `${show.name}, ${premiereDay}`];
  if (shape !== "story") y = height - box.y - (lines.length * 1.3 - 0.35) * size;
  for (const [index, line] of lines.entries()) {
    const weight = index === 0 ? 700 : 500;
    const text = await setText(line, { ...style, y: y + index * 1.3 * size, weight, lineHeight: 1.3 });
    layers.push(text.markup);
  }
  return sheet(width, height, quote.tone, layers);
}
