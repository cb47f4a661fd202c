import type { Plugin } from "vite";
import { people } from "#content/people.ts";
import { show } from "#content/show.ts";
import { EM, setLine } from "./share-images/type.ts";

/** A length in em of the display face: at width 75 %, and what it gains up to 100 %. */
export type Width = readonly [narrow: number, gain: number];

interface Box {
  ink: Width;
  /** From where the letter begins to where its ink begins. */
  bearing: Width;
}

/** In em: the capitals, and the gaps between lines, between words and before the mark. */
const CAP = 0.735;
const LINE_GAP = 0.085;
const WORD_GAP = 0.225;
const MARK_GAP = 0.04;
/** Above and below the letters, together. */
const PADDING = 0.075;
/** The width to fill: in CSS, and as a share of the window. */
const MEASURE_CSS = "var(--measure)";
const MEASURE = 0.944;

/** Writes the widths of words into the style sheets: CSS cannot measure text, and the words may change. */
export function displayWidths(): Plugin {
  return {
    name: "display-widths",
    enforce: "pre",
    transform: {
      filter: { id: /\/(question|person)-widths\.css$/ },
      handler: (_, id) =>
        id.endsWith("question-widths.css") ? questionStyles(show.question) : personStyles(),
    },
  };
}

async function personStyles(): Promise<string> {
  const rules = people.map(async ({ slug, lines }) => {
    const boxes = await Promise.all(lines.map(measure));
    const widest = Math.max(...boxes.map(({ ink: [narrow, gain] }) => narrow + gain));
    const hung = boxes.map(
      ({ bearing }, index) =>
        `[data-person="${slug}"] h1 :nth-child(${index + 1}) { margin-left: ${-round(at(bearing, 1))}em }`,
    );
    return [`[data-person="${slug}"] { --ems: ${round(widest)} }`, ...hung].join(" ");
  });
  return `@layer base { ${(await Promise.all(rules)).join(" ")} }`;
}

/**
 * Layouts of the poster's question by the stage's aspect ratio. From tall to flat: each word on a line of its own; the
 * name on one line below the rest; everything on one line. Between them the width axis of the face takes up what is left,
 * so that the letters fill the measure.
 */
export async function questionStyles(question: {
  lead: string;
  name: readonly string[];
  mark: string;
}): Promise<string> {
  const [lead, mark, ...words] = await Promise.all(
    [question.lead, question.mark, ...question.name].map(measure),
  );
  const last = words.at(-1);
  if (!lead || !mark || !last) throw new Error("display-widths: the question has no name");

  const name = sum(...words.map(({ ink }) => ink), [WORD_GAP * (words.length - 1), 0]);
  const line = sum(name, mark.ink, [MARK_GAP, 0]);
  const whole = sum(lead.ink, line, [WORD_GAP, 0]);

  // The lead takes the width of the widest line below it, as far as the width axis goes.
  const below = Math.max(
    ...words.slice(0, -1).map(({ ink }) => at(ink, 1)),
    at(last.ink, 1) + MARK_GAP + at(mark.ink, 1),
  );
  const leadStretch = Math.min(1, Math.max(0, (below - lead.ink[0]) / lead.ink[1]));
  const stack = Math.max(below, at(lead.ink, leadStretch));
  const rows = words.length + 1;
  const stackHeight = rows * CAP + (rows - 1) * LINE_GAP + PADDING;

  /** The aspect ratio at which two lines fill both measure and height. */
  const twoLines = (stretch: number) => at(line, stretch) / (MEASURE * (2 * CAP + LINE_GAP + PADDING));
  const twoLinesFrom = Math.min(twoLines(0), Math.sqrt((stack * twoLines(0)) / (stackHeight * MEASURE)));
  /** Flatter than this the lead would be lower than a fifth of the name. */
  const oneLineFrom = at(line, 1) / (MEASURE * (1.2 * CAP + LINE_GAP + PADDING));

  const tail = sum(mark.ink, [MARK_GAP, 0]);
  const boxes = [["lead", lead] as const, ["mark", mark] as const, ...words.entries()].map(
    ([key, { ink, bearing }]) => `[data-word="${key}"] { --ink: ${css(ink)}; --bearing: ${css(bearing)} }`,
  );
  const layouts = [
    `--t: 1; --lead-t: ${round(leadStretch)}; --lines: column; --words: column;
     --size: min(${MEASURE_CSS} / ${round(stack)}, 100cqh / ${round(stackHeight)}); --lead-size: var(--size);
     --last: ${css(last.ink)}; --center: calc(var(--last) / 2); --name: ${css(name)};
     --above: calc(${round((rows - 1) * (CAP + LINE_GAP))} * var(--size))`,
    `--t: 0; --lead-t: var(--t); --words: row;
     --size: min(${MEASURE_CSS} / ${css(line)}, 100cqh / ${round(CAP * 1.2 + LINE_GAP + PADDING)});
     --lead-size: min(var(--size), (100cqh - ${round(CAP + LINE_GAP + PADDING)} * var(--size)) / ${CAP}, ${MEASURE_CSS} / ${css(lead.ink)});
     --center: calc(${css(line)} - ${css(tail)} - var(--last) / 2);
     --above: calc(${CAP} * var(--lead-size) + ${LINE_GAP} * var(--size))`,
    ...[0.25, 0.5, 0.75, 1].map((t) => `--t: ${t}`),
    `--t: 0; --lines: row; --size: min(${MEASURE_CSS} / ${css(whole)}, 100cqh / ${round(CAP + PADDING)});
     --lead-size: var(--size); --center: calc(${css(whole)} - ${css(tail)} - var(--last) / 2); --above: 0px`,
  ];
  const starts = [0, twoLinesFrom, ...[0.25, 0.5, 0.75, 1].map(twoLines), oneLineFrom];
  const queries = layouts.map(
    (layout, index) =>
      `@container (aspect-ratio >= ${round(starts[index] ?? 0)}) { [data-question] { ${layout} } }`,
  );
  return `@layer base { ${[...queries, ...boxes].join("\n")} }`;
}

async function measure(text: string): Promise<Box> {
  const [narrow, wide] = await Promise.all([setLine(text, "narrow"), setLine(text)]);
  const width = (a: number, b: number): Width => [a / EM, (b - a) / EM];
  return { ink: width(narrow.width, wide.width), bearing: width(narrow.x, wide.x) };
}

function sum(...widths: Width[]): Width {
  return widths.reduce(([narrow, gain], more) => [narrow + more[0], gain + more[1]]);
}

/** The width at a stretch from 0 (75 %) to 1 (100 %): the axis is linear. */
function at([narrow, gain]: Width, stretch: number): number {
  return narrow + gain * stretch;
}

/** The width as CSS, at the stretch `--t`. */
function css([narrow, gain]: Width): string {
  return `(${round(narrow)} + ${round(gain)} * var(--t))`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
