import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { versionOf } from "../../tools/vite/built-site.ts";

test("what is kept has another version as soon as one file says something else", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kept-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "a.html"), "before");
  const before = await versionOf(folder, ["a.html"]);
  expect(await versionOf(folder, ["a.html"])).toBe(before);
  await writeFile(join(folder, "a.html"), "after");
  expect(await versionOf(folder, ["a.html"])).not.toBe(before);
});
