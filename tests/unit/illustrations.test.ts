import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FIGURE_OUTLINE } from "#art/shapes.ts";
import { VIEW_BOXES } from "#art/view-boxes.ts";

const FOLDER = "src/art";
const read = (name: string) => readFileSync(join(FOLDER, `${name}.svg`), "utf8");

test("each svg file has its row, and each row its file", () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".svg"));
  expect(files.toSorted()).toEqual(Object.keys(VIEW_BOXES).map((name) => `${name}.svg`));
});

test.each(Object.entries(VIEW_BOXES))("%s.svg has the view box of its row", (name, viewBox) => {
  expect(read(name)).toContain(`viewBox="${viewBox}"`);
});

test.each(["figure-back", "record-sleeve"])(
  "%s.svg has the outline that scripts cut letters with",
  (name) => {
    expect(read(name)).toContain(`points="${FIGURE_OUTLINE}"`);
  },
);
