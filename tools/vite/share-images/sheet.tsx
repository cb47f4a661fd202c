import { cloneElement, type ReactElement, type SVGProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { HalftonePatterns } from "#art/halftone.tsx";
import { inks, printInInks, type Ink } from "./ink.ts";
import type { Headline } from "./type.ts";

interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

const patterns = printInInks(
  renderToStaticMarkup(
    <>
      <HalftonePatterns />
      <HalftonePatterns prefix="ink-" fill="var(--ink)" />
      <HalftonePatterns prefix="bone-" fill="var(--bone)" />
      <HalftonePatterns prefix="brick-" fill="var(--brick)" />
    </>,
  ),
);

/** A complete SVG: paper, and layers on it. */
export function sheet({ width, height }: Size, paper: Ink, layers: readonly string[]): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${patterns}${block({ x: 0, y: 0, width, height }, paper)}${layers.join("")}</svg>`;
}

/** A plain rectangle, in pixels of the sheet. */
export function block({ x, y, width, height }: Box, ink: Ink): string {
  return `<path fill="${inks[ink]}" d="M${x} ${y}h${width}v${height}h${-width}z"/>`;
}

/** One of the site's drawings in a box. `names` sets its variables, such as `cloth`. */
export function drawing(
  element: ReactElement<SVGProps<SVGSVGElement>>,
  box: Box,
  names?: Parameters<typeof printInInks>[1],
): string {
  return printInInks(renderToStaticMarkup(cloneElement(element, { ...box })), names);
}

/** A headline with the upper left corner of its capitals at `x`, `y` (pixels of the sheet). */
export function headlineAt(headline: Headline, x: number, y: number, ink: Ink): string {
  return `<g fill="${inks[ink]}" transform="translate(${x} ${y})">${headline.markup}</g>`;
}
