import { expect, test } from "@playwright/test";
import ical from "node-ical";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { allPaths } from "#content/paths.ts";
import { embed } from "#content/site-copy.ts";
import { phaseAt } from "#features/countdown/phase.ts";
import { builtFiles, rulesOfBuild } from "../../tools/vite/built-site.ts";
import { headersFor } from "../../tools/vite/headers.ts";
import { fileOf } from "../../tools/vite/prerender.ts";
import { findProgram } from "../support/hosts.ts";

const files = await builtFiles("dist");

test("each page lies where every kind of host looks for it", () => {
  for (const path of [...allPaths, embed.path].filter((each) => each !== "/"))
    expect(readFileSync(`dist${path}/index.html`, "utf8")).toBe(readFileSync(`dist/${fileOf(path)}`, "utf8"));
});

// `npm run test:hosts` puts it on the path.
const checker = findProgram("vnu");
if (checker) {
  test("the Nu HTML checker finds no error in any page", () => {
    test.skip(!findProgram("java"), "the Nu HTML checker needs Java, which is not installed here");
    const pages = files.filter((file) => /(?<!\/index)\.html$/.test(file));
    const { stderr } = spawnSync(checker, ["--format", "json", ...pages], { cwd: "dist", encoding: "utf8" });
    const { messages } = JSON.parse(stderr) as { messages: { type: string; message: string; url: string }[] };
    // It knows neither container queries nor scroll-driven animations, nor that rel="expect" may block.
    const unknown = /^CSS:|“blocking” attribute/;
    const errors = messages.filter(({ type, message }) => type !== "info" && !unknown.test(message));
    expect(errors.map(({ url, message }) => `${url}: ${message}`)).toEqual([]);
  });
}

test("another calendar program reads the premiere from the calendar file", () => {
  const components = Object.values(ical.sync.parseFile("dist/luke-cage.ics"));
  const events = components.filter((component) => component?.type === "VEVENT");
  expect(events).toMatchObject([{ datetype: "date-time", url: expect.stringMatching(/^https:/) }]);
  expect(events[0]?.start.getTime()).toBe(phaseAt(Date.now()).premiereMs);
});

test("_headers keeps to Cloudflare's 2000 characters a line", () => {
  const lines = readFileSync("dist/_headers", "utf8").split("\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(2_000);
});

test("_headers keeps each script, style and face for a year, and nothing that may be missing", () => {
  const rules = readFileSync("dist/_headers", "utf8").split(/\n(?=\/)/);
  const kept = rules.filter((rule) => rule.includes("immutable")).map((rule) => rule.split("\n")[0]);
  const assets = files.filter((file) => /^assets\/.*(?<!\.br|\.gz)$/.test(file));
  expect(kept.toSorted()).toEqual(assets.map((file) => `/${file}`).toSorted());
});

test("what goes without a policy cannot be opened as a document", async () => {
  const rules = await rulesOfBuild("dist", "/");
  const bare = files.filter((file) => !headersFor(`/${file}`, rules)["Content-Security-Policy"]);
  expect(bare).not.toEqual([]);
  expect(bare.filter((file) => /\.(?:html|svg|xml|xhtml|pdf)$/.test(file))).toEqual([]);
});

test("what is kept for a year has its content in its name", () => {
  const assets = files.filter((file) => file.startsWith("assets/"));
  expect(assets.filter((file) => !/-[\w-]{8}\.(?:js|css|woff2)(?:\.br|\.gz)?$/.test(file))).toEqual([]);
});

test("all that is text is there compressed, both ways", () => {
  const texts = files.filter((file) => !/(?:\.(?:br|gz|png|jpg|avif|mp4|woff2)|^_\w+)$/.test(file));
  const due = texts.flatMap((file) => [`${file}.br`, `${file}.gz`]);
  expect(due.filter((file) => !files.includes(file))).toEqual([]);
});
