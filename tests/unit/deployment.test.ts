import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { resolveConfig } from "vite";
import { prerender } from "../../tools/vite/prerender.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const [, mode] = /^vite build --mode (\w+)$/.exec(scripts["build:deploy"] ?? "") ?? [];
// Not vite.config.ts: no other plugin reads the origin.
const resolveDeploy = () =>
  resolveConfig({ configFile: false, envPrefix: "SITE_", plugins: [prerender()] }, "build", mode);

test("a build for deployment takes the public origin from the environment, and fails without it", async () => {
  vi.stubEnv("SITE_ORIGIN", undefined);
  await expect(resolveDeploy()).rejects.toThrow("SITE_ORIGIN");
  vi.stubEnv("SITE_ORIGIN", "https://www.example.org");
  expect((await resolveDeploy()).env.SITE_ORIGIN).toBe("https://www.example.org");
});

test.each(["ci", "pages"])("the workflow %s runs the test command", (name) => {
  expect(readFileSync(`.github/workflows/${name}.yml`, "utf8")).toMatch(/^\s*- run: \.ci\/run$/m);
});

test("nothing is published before its tests have passed", () => {
  const workflow = readFileSync(".github/workflows/pages.yml", "utf8");
  expect(workflow).toMatch(
    /run: \.ci\/run.*npm run build:deploy.*upload-pages-artifact.*needs: build.*deploy-pages/s,
  );
  expect(workflow).not.toContain("continue-on-error");
});
