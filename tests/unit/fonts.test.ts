import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cut, FACES } from "../../tools/fonts.ts";

test.each(FACES)("$file is what `npm run fonts` cuts", async (face) => {
  const kept = readFileSync(`src/styles/fonts/${face.file}`);
  expect(kept.equals(await cut(face))).toBe(true);
});
