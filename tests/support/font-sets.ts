import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";
import { CHARACTERS } from "../../tools/fonts.ts";

const require = createRequire(import.meta.url);

/** What a machine may have installed: Arial's equal, Android's font, or what plain Linux has. */
export const FONT_SETS = ["arimo", "roboto", "dejavu-sans"] as const;

/**
 * Makes a fontconfig file that knows one family and nothing else. Programs started with FONTCONFIG_FILE naming it see
 * no other installed font; only Linux has fontconfig.
 *
 * @returns the path of the file
 */
export async function fontConfig(set: (typeof FONT_SETS)[number]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `fonts-${set}-`));
  await mkdir(join(folder, "fonts"));
  for (const weight of [400, 700]) {
    const source = require.resolve(`@fontsource/${set}/files/${set}-latin-${weight}-normal.woff2`);
    const font = await subsetFont(await readFile(source), CHARACTERS, { targetFormat: "truetype" });
    await writeFile(join(folder, "fonts", `${weight}.ttf`), font);
  }
  const file = join(folder, "fonts.conf");
  const dirs = `<dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "cache")}</cachedir>`;
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${dirs}</fontconfig>`);
  return file;
}
