import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test.each(["ci", "pages"])("the workflow %s runs the test command", (name) => {
  const workflow = readFileSync(`.github/workflows/${name}.yml`, "utf8");
  expect(workflow).toMatch(/^\s*- run: \.ci\/run$/m);
});

test("nothing is published before its tests have passed", () => {
  const workflow = readFileSync(".github/workflows/pages.yml", "utf8");
  expect(workflow).toMatch(
    /run: \.ci\/run.*npm run build:deploy.*upload-pages-artifact.*needs: build.*deploy-pages/s,
  );
  expect(workflow).not.toContain("continue-on-error");
});
