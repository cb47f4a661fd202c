import { expect, test } from "@playwright/test";
import { allPaths, paths } from "#content/paths.ts";
import { fileOf } from "../../build/prerender.ts";
import { weigh, type Weight } from "../support/page-weight.ts";

/** What any page may weigh, in bytes with Brotli: a little above what the heaviest does. Raise a line knowingly. */
const LIMITS: Weight = {
  html: 20_000,
  firstScript: 2_000,
  script: 118_600,
  style: 11_400,
  font: 32_000,
};

/** What swiping from card to card adds to a quotation's page. */
const SWIPING = 8_000;

for (const path of allPaths) {
  test(`${path} stays within its size`, () => {
    const weight = weigh("dist", fileOf(path));
    const script = LIMITS.script + (path.startsWith(`${paths.quotes}/`) ? SWIPING : 0);
    for (const [kind, limit] of Object.entries({ ...LIMITS, script })) {
      const bytes = weight[kind as keyof Weight];
      expect(bytes, kind).toBeGreaterThan(0);
      expect(bytes, kind).toBeLessThanOrEqual(limit);
    }
  });
}
