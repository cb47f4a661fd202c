import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { createElement } from "react";
import satori, { type Font } from "satori";
import { cut, LEAGUE_GOTHIC } from "../../fonts.ts";

const require = createRequire(`${process.cwd()}/`);

async function face(name: Font["name"], weight: 400 | 500 | 700, file: string): Promise<Font> {
  return { name, weight, data: await readFile(require.resolve(`@fontsource/${file}`)) };
}

/** The display face at the narrow end of its width axis. */
async function narrowFace(): Promise<Font> {
  const data = await cut({ source: LEAGUE_GOTHIC, axes: { wdth: 75 } }, "sfnt");
  return { name: "narrow", weight: 400, data };
}

const fonts = await Promise.all([
  narrowFace(),
  face("display", 400, "league-gothic/files/league-gothic-latin-400-normal.woff"),
  face("text", 500, "archivo/files/archivo-latin-500-normal.woff"),
  face("text", 700, "archivo/files/archivo-latin-700-normal.woff"),
]);

/** Sets one block of text, as high as the text needs. */
async function outline(text: string, style: object, width: number) {
  const element = createElement("div", { style: { display: "flex", ...style } }, text);
  const svg = await satori(element, { width, fonts });
  return {
    markup: svg.replaceAll(/^<svg[^>]*>|<mask.*?<\/mask>|<\/svg>$/gs, ""),
    height: Number(/height="([\d.]+)"/.exec(svg)?.[1]),
  };
}

/** The font size of display lines before scaling. */
export const EM = 1000;
/** The capitals of the display face, in the units of `EM`: their height, and their distance from the top. */
const CAPS = { height: 735, top: 135 };

export interface Line {
  /** Paths without a color. */
  markup: string;
  /** The left edge of the ink, and its width without side bearings, in the units of `EM`. */
  x: number;
  width: number;
}

const known = new Map<string, Promise<Line>>();

/** One line of the display face, in capitals; `narrow` is the width axis at 75 %. */
export function setLine(text: string, fontFamily: "display" | "narrow" = "display"): Promise<Line> {
  const key = `${fontFamily} ${text}`;
  const line = known.get(key) ?? measure(text, fontFamily);
  known.set(key, line);
  return line;
}

async function measure(text: string, fontFamily: string): Promise<Line> {
  const style = {
    fontFamily,
    fontSize: EM,
    lineHeight: 1,
    letterSpacing: -0.01 * EM,
    whiteSpace: "nowrap",
  };
  const outlined = await outline(text.toUpperCase(), style, 20 * EM);
  const markup = outlined.markup.replaceAll(/ fill="[^"]*"/g, "");
  const canvas = `<svg xmlns="http://www.w3.org/2000/svg" width="${20 * EM}" height="${EM}">${markup}</svg>`;
  const ink = new Resvg(canvas).innerBBox();
  if (!ink) throw new Error(`share images: "${text}" prints nothing`);
  return { markup, x: ink.x, width: ink.width };
}

/** The gap between two lines, as a share of the capitals' height; the same as on the poster. */
const GAP = 0.113;

export interface Headline {
  /** Paths without a color. The capitals' upper left corner is at 0, 0. */
  markup: string;
  width: number;
  height: number;
}

/** Sets display lines flush left, in capitals of this height (pixels). */
export async function setHeadline(lines: readonly string[], capsHeight: number): Promise<Headline> {
  const scale = capsHeight / CAPS.height;
  const set = await Promise.all(lines.map((line) => setLine(line)));
  const markup = set.map(({ markup: paths, x }, index) => {
    const top = index * capsHeight * (1 + GAP) - CAPS.top * scale;
    return `<g transform="translate(${-x * scale} ${top}) scale(${scale})">${paths}</g>`;
  });
  return {
    markup: markup.join(""),
    width: Math.max(...set.map(({ width }) => width * scale)),
    height: heightOf(lines.length, capsHeight),
  };
}

/** A setting with more even lines may be smaller than the largest one by this factor. */
const EVEN_WORTH = 0.94;

/** Breaks the text into lines: as large as the box (pixels) allows, and then as even as possible. */
export async function fitHeadline(text: string, width: number, height: number): Promise<Headline> {
  const words = text.split(" ");
  const settings = await Promise.all(
    partitions(words).map(async (lines) => {
      const widths = (await Promise.all(lines.map((line) => setLine(line)))).map((line) => line.width);
      const widest = Math.max(...widths);
      const capsHeight = Math.min((width / widest) * CAPS.height, height / heightOf(lines.length, 1));
      return { lines, capsHeight, evenness: Math.min(...widths) / widest };
    }),
  );
  const largest = Math.max(...settings.map(({ capsHeight }) => capsHeight));
  const [best] = settings
    .filter(({ capsHeight }) => capsHeight >= largest * EVEN_WORTH)
    .sort((a, b) => b.evenness - a.evenness);
  if (!best) throw new Error("share images: a headline without words");
  return setHeadline(best.lines, best.capsHeight);
}

function heightOf(lines: number, capsHeight: number): number {
  return capsHeight * (lines + (lines - 1) * GAP);
}

/** Every way to break words into lines. */
function partitions([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [];
  const later = partitions(rest);
  if (later.length === 0) return [[first]];
  return later.flatMap(([line, ...lines]) => [
    [first, line ?? "", ...lines],
    [`${first} ${line}`, ...lines],
  ]);
}

export interface TextBox {
  x: number;
  /** The top of the first line's box. */
  y: number;
  width: number;
  size: number;
  color: string;
  weight?: 500 | 700;
  lineHeight?: number;
}

/** Running text in a box of this width, and the height of its lines. The last line has more than one word. */
export async function setText(text: string, { x, y, width, size, color, ...rest }: TextBox) {
  const { weight = 500, lineHeight = 1.4 } = rest;
  const style = {
    width,
    fontFamily: "text",
    fontSize: size,
    fontWeight: weight,
    lineHeight,
    color,
    textWrap: "pretty",
  };
  const { markup, height } = await outline(text, style, width);
  return { markup: `<g transform="translate(${x} ${y})">${markup}</g>`, height };
}
