import { expect, test } from "@playwright/test";
import { allPaths } from "#content/paths.ts";
import { fileOf } from "../../build/prerender.ts";
import { weigh, type Weight } from "../support/page-weight.ts";

/** What any page may weigh, in bytes with Brotli: a little above what the heaviest does. Raise a line knowingly. */
const LIMITS: Weight = {
  html: 23_500,
  firstScript: 2_500,
  script: 128_000,
  style: 12_000,
  font: 36_000,
};

for (const path of allPaths) {
  test(`${path} stays within its size`, () => {
    const weight = weigh("dist", fileOf(path));
    for (const [kind, limit] of Object.entries(LIMITS)) {
      const bytes = weight[kind as keyof Weight];
      expect(bytes, kind).toBeGreaterThan(0);
      expect(bytes, kind).toBeLessThanOrEqual(limit);
    }
  });
}
