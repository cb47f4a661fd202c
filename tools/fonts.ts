import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

/** What an English page can hold: ASCII, the typographer's marks, and the accents of names. */
export const CHARACTERS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("") +
  "\u00A0©·×àáäçèéëíïñóöúü–—‘’“”•…→←↗";

/** The name of a font that is the address of its license. */
export const LICENSE_URL = 14;

interface Face {
  source: string;
  file: string;
  axes?: Record<string, number | { min: number; max: number }>;
}

/** The display face, with its width axis. */
export const LEAGUE_GOTHIC = "@fontsource-variable/league-gothic/files/league-gothic-latin-wdth-normal.woff2";

export const FACES: readonly Face[] = [
  { source: LEAGUE_GOTHIC, file: "league-gothic.woff2" },
  {
    source: "@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2",
    file: "archivo.woff2",
    axes: { wght: { min: 500, max: 800 } },
  },
];

/** Cuts the two faces down to the site's characters and weights and writes them to src/styles/fonts/. */
export async function main() {
  for (const face of FACES) {
    const subset = await cut(face);
    await writeFile(new URL(`../src/styles/fonts/${face.file}`, import.meta.url), subset);
    console.log(`${face.file}: ${subset.length} bytes`);
  }
}

/** A face with no more than the site's characters and weights; the same bytes each time. */
export async function cut(
  { source, axes }: Omit<Face, "file">,
  targetFormat: "woff2" | "sfnt" = "woff2",
): Promise<Buffer> {
  const full = await readFile(require.resolve(source));
  const options = { targetFormat, preserveNameIds: [LICENSE_URL] };
  return subsetFont(full, CHARACTERS, axes ? { ...options, variationAxes: axes } : options);
}
