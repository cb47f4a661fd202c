import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { UNIT_MS } from "#ui/motion-unit.ts";

test("scripts and style sheets keep the same pace", () => {
  const [, unit] = /--unit: (.*);/.exec(readFileSync("src/styles/tokens.css", "utf8")) ?? [];
  expect(unit, "--unit in src/styles/tokens.css, and UNIT_MS in src/ui/motion-unit.ts").toBe(`${UNIT_MS}ms`);
});
