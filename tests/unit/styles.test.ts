import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { UNIT_MS } from "#ui/motion-unit.ts";
import { cut, FACES, LICENSE_URL } from "../../tools/fonts.ts";
import { inks } from "../../tools/vite/share-images/ink.ts";

const TEXT = /\.(?:css|html|svg|tsx?)$/;
const COLOR = /#(?:[0-9a-f]{3}){1,2}\b|rgb\((\d+) (\d+) (\d+)/gi;
const TOKENS = join("src", "styles", "tokens.css");

/** The one mixed tone, which only the tokens may write. */
const muted = /--muted: (#\w+)/.exec(readFileSync(TOKENS, "utf8"))?.[1];

/** The colors that a file writes out, as "#rrggbb". */
function colorsIn(file: string): string[] {
  return Array.from(readFileSync(file, "utf8").matchAll(COLOR), ([color, ...channels]) =>
    channels[0] === undefined
      ? color.toLowerCase()
      : `#${channels.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`,
  );
}

const files = ["public", "src", "tools", "tests/bench"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => TEXT.test(file));

const painted = ["index.html", ...files]
  .map((file) => [file, colorsIn(file)] as const)
  .filter(([, colors]) => colors.length > 0);

// Where no variable reaches (a meta tag, an icon, a manifest, a backdrop), an ink that changes would be forgotten.
test.each(painted)("%s writes no color but the inks of tokens.css", (file, colors) => {
  const known: unknown[] = [...Object.values(inks), ...(file === TOKENS ? [muted] : [])];
  expect(colors.filter((color) => !known.includes(color))).toEqual([]);
});

test("scripts and style sheets keep the same pace", () => {
  const [, unit] = /--unit: (.*);/.exec(readFileSync(TOKENS, "utf8")) ?? [];
  expect(unit, "--unit in src/styles/tokens.css, and UNIT_MS in src/ui/motion-unit.ts").toBe(`${UNIT_MS}ms`);
});

test.each(FACES)("$file is what `npm run fonts` cuts, and names its license", async (face) => {
  const kept = readFileSync(`src/styles/fonts/${face.file}`);
  expect(kept.equals(await cut(face))).toBe(true);
  const open = await subsetFont(kept, "", { targetFormat: "sfnt", preserveNameIds: [LICENSE_URL] });
  expect(open.toString("latin1").replaceAll("\0", "")).toContain("scripts.sil.org/OFL");
});
