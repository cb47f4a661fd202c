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
export const CAPS = { height: 735, top: 135 };

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

export interface Text {
  markup: string;
  /** The height of all line boxes, in pixels. */
  height: number;
}

/** Running text in a box of this width. The last line has more than one word. */
export async function setText(text: string, { x, y, width, size, color, ...rest }: TextBox): Promise<Text> {
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
