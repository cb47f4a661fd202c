import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allPaths } from "#content/paths.ts";
import { builtFiles } from "../../tools/vite/built-site.ts";
import { fileOf } from "../../tools/vite/prerender.ts";
import { weigh, type Weight } from "../support/page-weight.ts";

/** What any page may weigh, in bytes with Brotli: 5 % above what the heaviest page weighs. */
const LIMITS: Weight = {
  html: 23_200,
  firstScript: 2_250,
  script: 104_500,
  style: 14_000,
  font: 33_600,
};

for (const path of allPaths)
  test(`${path} stays within its size, has its styles in it, and every face is on its way`, async () => {
    for (const [kind, bytes] of Object.entries(weigh("dist", fileOf(path)))) {
      expect.soft(bytes, kind).toBeGreaterThan(0);
      expect.soft(bytes, kind).toBeLessThanOrEqual(LIMITS[kind as keyof Weight]);
    }

    const html = readFileSync(join("dist", fileOf(path)), "utf8").replaceAll(
      /<(noscript|template).*?<\/\1>/gs,
      "",
    );
    expect(html).toContain("<style>");
    expect(html).toMatch(/<link rel="expect" href="#footer" blocking="render".*<main .*<footer id="footer"/s);
    // Those that the page holds already are named for the code, and asked for by nobody.
    expect(html.match(/<link(?![^>]* disabled)[^>]* rel="stylesheet"/g)).toBeNull();
    const faces = (await builtFiles("dist")).filter((file) => file.endsWith(".woff2"));
    const preloaded = html.matchAll(/<link rel="preload" as="font"[^>]* href="\/([^"]+)"/g);
    expect(Array.from(preloaded, ([, file]) => file).toSorted()).toEqual(faces);
    const own = html.match(/@font-face\{[^}]*url\([^}]*\}/g);
    expect(own).toHaveLength(faces.length);
    for (const face of own ?? []) expect(face).toMatch(/font-display:(swap|optional)/);
  });
