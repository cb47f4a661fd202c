import { renderAsync, type ResvgRenderOptions } from "@resvg/resvg-js";
import sharp from "sharp";

/** Draws an SVG that covers its sheet. The inks and the mixes at their edges fit into a palette: a third less. */
export async function toPng(svg: string, options: Pick<ResvgRenderOptions, "fitTo"> = {}): Promise<Buffer> {
  const { width, height, pixels } = await renderAsync(svg, { ...options, font: { loadSystemFonts: false } });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, quality: 98, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
