import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { inks, toPng } from "./share-images/ink.ts";

const ICONS = [
  { file: "favicon-32.png", size: 32 },
  { file: "apple-touch-icon.png", size: 180 },
  ...[96, 192, 256, 512].map((size) => ({ file: `icon-${size}.png`, size })),
  // Phones cut this icon to a circle of four fifths of its size, so the drawing is smaller.
  { file: "icon-maskable-512.png", size: 512 },
];

/** Makes the PNG icons from public/favicon.svg. */
export function icons(): Plugin {
  return {
    name: "icons",
    async generateBundle() {
      if (this.environment.name !== "client") return;
      const drawing = await readFile(join(this.environment.config.publicDir, "favicon.svg"), "utf8");
      for (const { file, size } of ICONS) {
        const svg = file.includes("maskable") ? withMargin(drawing) : drawing;
        const source = await toPng(svg, { fitTo: { mode: "width", value: size } });
        this.emitFile({ type: "asset", fileName: file, source });
      }
    },
  };
}

/** The same drawing at four fifths of its size, on a background that reaches the edges. */
function withMargin(svg: string): string {
  const content = svg.replaceAll(/^<svg[^>]*>|<\/svg>\s*$/g, "");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${inks.yellow}" d="M0 0h32v32H0z"/><g transform="translate(3.2 6.4) scale(.8)">${content}</g></svg>`;
}
