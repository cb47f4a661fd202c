import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export type Weight = ReturnType<typeof weigh>;

/** Bytes of a prerendered page and of what its HTML names, as they go over the wire with Brotli. */
export function weigh(outDir: string, file: string) {
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
    /** What is fetched before the first paint. */
    firstScript,
    /** All that the page's own code is. */
    script: firstScript + sum(deferred, preload),
    style: sum(first, /<link rel="stylesheet"[^>]*href="\/([^"]+)"/g),
    font: sum(first, /<link rel="preload" as="font"[^>]*href="\/([^"]+)"/g, ""),
  };
}
