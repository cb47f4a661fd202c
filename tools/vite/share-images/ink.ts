import { readFileSync } from "node:fs";
import { renderAsync, type ResvgRenderOptions } from "@resvg/resvg-js";
import sharp from "sharp";

export type Ink = "ink" | "yellow" | "bone" | "brick";

const tokens = readFileSync(new URL("src/styles/tokens.css", `file://${process.cwd()}/`), "utf8");

/** The four inks of the style sheet, as "#rrggbb". */
export const inks: Readonly<Record<Ink, string>> = {
  ink: read("ink"),
  yellow: read("yellow"),
  bone: read("bone"),
  brick: read("brick"),
};

function read(name: Ink): string {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, "i").exec(tokens)?.[1];
  if (!value) throw new Error(`share images: tokens.css has no ink --${name}`);
  return value;
}

/** Replaces `var(--name, fallback)` with its value. `names` sets variables, such as `cloth`, to an ink. */
export function printInInks(svg: string, names: Partial<Record<string, Ink>> = {}): string {
  const values: Partial<Record<string, string>> = inks;
  const printed = svg.replaceAll(
    /var\(--([a-z]+)(?:,\s*([^()]+))?\)/g,
    (_, name: string, fallback?: string) => {
      const value = values[names[name] ?? name] ?? fallback?.trim();
      if (!value) throw new Error(`share images: nothing sets --${name}`);
      return value;
    },
  );
  // The innermost ones are replaced: a fallback that is a variable is a color in the next round.
  return printed === svg ? svg : printInInks(printed, names);
}

/** Draws an SVG that covers its sheet. The inks and the mixes at their edges fit into a palette: a third less. */
export async function toPng(svg: string, options: Pick<ResvgRenderOptions, "fitTo"> = {}): Promise<Buffer> {
  const { width, height, pixels } = await renderAsync(svg, { ...options, font: { loadSystemFonts: false } });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, quality: 98, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
