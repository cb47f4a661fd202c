import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Bytes of one built page, as they go over the wire with Brotli. */
export interface Weight {
  html: number;
  /** What is fetched before the first paint. */
  firstScript: number;
  /** All that the page's own code is. */
  script: number;
  style: number;
  font: number;
}

/** Weighs a prerendered page by what its HTML names. */
export function weigh(outDir: string, file: string): Weight {
  const html = readFileSync(join(outDir, file), "utf8");
  const [, deferred = ""] = /<template data-later>(.*?)<\/template>/.exec(html) ?? [];
  const first = html.replace(deferred, "");
  const size = (name: string) => statSync(join(outDir, name)).size;
  const sum = (tags: string, pattern: RegExp, suffix = ".br") =>
    Array.from(tags.matchAll(pattern), ([, name = ""]) => size(name + suffix)).reduce((a, b) => a + b, 0);
  const preload = /<link rel="modulepreload"[^>]*href="\/([^"]+)"/g;
  const firstScript = sum(first, preload) + sum(first, /<script[^>]*src="\/([^"]+)"/g);
  return {
    html: size(`${file}.br`),
    firstScript,
    script: firstScript + sum(deferred, preload),
    style: sum(first, /<link rel="stylesheet"[^>]*href="\/([^"]+)"/g),
    font: sum(first, /<link rel="preload" as="font"[^>]*href="\/([^"]+)"/g, ""),
  };
}
