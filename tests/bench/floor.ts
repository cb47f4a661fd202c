import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const FLOOR_DIR = "node_modules/.bench-floor";

/**
 * Writes what the site is measured against: floor.html, the first screen of a phone by hand, with the site's fonts, the
 * figure as the built page draws it, and no script.
 *
 * @returns the folder to serve
 */
export async function writeFloor(outDir: string): Promise<string> {
  const [hand, home] = await Promise.all([
    readFile("tests/bench/floor.html", "utf8"),
    readFile(join(outDir, "index.html"), "utf8"),
  ]);
  const html = hand
    .replace("<!--definitions-->", () => find(home, /<svg[^>]*><defs>.*?id="figure-outline".*?<\/svg>/s))
    .replace("<!--figure-->", () => find(home, /<svg[^>]*viewBox="0 0 800 900".*?<\/svg>/s));
  await mkdir(FLOOR_DIR, { recursive: true });
  for (const font of ["league-gothic.woff2", "archivo.woff2"])
    await copyFile(join("src/styles/fonts", font), join(FLOOR_DIR, font));
  await writeFile(join(FLOOR_DIR, "index.html"), html);
  await writeFile(join(FLOOR_DIR, "index.html.br"), brotliCompressSync(html));
  return FLOOR_DIR;
}

function find(html: string, pattern: RegExp): string {
  const [svg] = pattern.exec(html) ?? [];
  if (!svg) throw new Error(`The built home page has nothing like ${pattern}`);
  return svg.replaceAll(/ class="[^"]*"/g, "");
}
