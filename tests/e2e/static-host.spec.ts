import { readFileSync } from "node:fs";
import { builtFiles, rulesOfBuild } from "../../tools/vite/built-site.ts";
import { headersFor } from "../../tools/vite/headers.ts";
import { expect, test } from "../support/test.ts";
import { testHost } from "../support/host-tests.ts";

testHost(
  () => new URL(test.info().project.use.baseURL ?? "").origin,
  () => ["br", "gzip"],
);

for (const path of ["/%E0%A4%A", "/..%2f..%2fpackage"]) {
  test(`${path}, which is no address, is answered as one that is missing`, async ({ request }) => {
    const response = await request.get(`.${path}`);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain("noindex");
  });
}

test("_headers keeps to Cloudflare's 2000 characters a line", () => {
  const lines = readFileSync("dist/_headers", "utf8").split("\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(2_000);
});

test("_headers keeps each script, style and face for a year, and nothing that may be missing", async () => {
  const rules = readFileSync("dist/_headers", "utf8").split(/\n(?=\/)/);
  const kept = rules.filter((rule) => rule.includes("immutable")).map((rule) => rule.split("\n")[0]);
  const assets = (await builtFiles("dist")).filter((file) => /^assets\/.*(?<!\.br|\.gz)$/.test(file));
  expect(kept.toSorted()).toEqual(assets.map((file) => `/${file}`).toSorted());
});

test("what goes without a policy cannot be opened as a document", async () => {
  const rules = await rulesOfBuild("dist", "/");
  const bare = (await builtFiles("dist")).filter(
    (file) => !headersFor(`/${file}`, rules)["Content-Security-Policy"],
  );
  expect(bare).not.toEqual([]);
  expect(bare.filter((file) => /\.(?:html|svg|xml|xhtml|pdf)$/.test(file))).toEqual([]);
});

test("what is kept for a year has its content in its name", async () => {
  const assets = (await builtFiles("dist")).filter((file) => file.startsWith("assets/"));
  expect(assets.filter((file) => !/-[\w-]{8}\.(?:js|css|woff2)(?:\.br|\.gz)?$/.test(file))).toEqual([]);
});

test("all that is text is there compressed, both ways", async () => {
  const files = await builtFiles("dist");
  const texts = files.filter((file) => !/(?:\.(?:br|gz|png|jpg|avif|mp4|woff2)|_headers)$/.test(file));
  const due = texts.flatMap((file) => [`${file}.br`, `${file}.gz`]);
  expect(due.filter((file) => !files.includes(file))).toEqual([]);
});
