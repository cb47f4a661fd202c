import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { hasOwnFilm } from "#content/film.ts";
import { YOUTUBE_HOST } from "#lib/youtube.ts";
import { ASSETS, headerRules, type HeaderRule } from "./headers.ts";

/** The files of the built site, relative to its folder and with "/" on every system, in a stable order. */
export async function builtFiles(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(outDir, join(parentPath, name)).replaceAll(sep, "/"))
    .sort();
}

/** Twelve hexadecimal digits that change when the name or the content of any of the files does. */
export async function versionOf(outDir: string, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(join(outDir, file)));
  return hash.digest("hex").slice(0, 12);
}

/** The header rules of a built site: the inline scripts and styles that its pages hold are the ones it allows. */
export async function rulesOfBuild(outDir: string, base: string): Promise<HeaderRule[]> {
  const pages = (await builtFiles(outDir)).filter((file) => file.endsWith(".html"));
  const html = (await Promise.all(pages.map((page) => readFile(join(outDir, page), "utf8")))).join("\n");
  return headerRules({
    base,
    scriptHashes: hashesOf(html, /<script>(.*?)<\/script>/gs),
    styleHashes: hashesOf(html, /<style>(.*?)<\/style>/gs),
    frameHost: hasOwnFilm ? undefined : YOUTUBE_HOST,
  });
}

/**
 * The same for Cloudflare Pages and Netlify, which send a rule's headers with a 404 too: a script asked for while it
 * is not there, by a page from before a deploy or after one was taken back, would be missing for a year. So each file
 * of `assets` is named. Pictures and the film go by their folder: no page breaks without one.
 */
export async function rulesByName(outDir: string, base: string): Promise<HeaderRule[]> {
  const files = (await builtFiles(outDir)).filter((file) => !/\.(?:br|gz)$/.test(file));
  return (await rulesOfBuild(outDir, base)).flatMap((rule) => {
    if (rule.path !== `${base}${ASSETS}/*`) return [rule];
    const assets = files.filter((file) => file.startsWith(`${ASSETS}/`));
    return assets.map((file) => ({ ...rule, path: base + file }));
  });
}

/** CSP hash sources of all that a pattern's first group finds, each once. */
function hashesOf(html: string, pattern: RegExp): string[] {
  const texts = Array.from(html.matchAll(pattern), ([, text = ""]) => text);
  return [...new Set(texts)].map((text) => `sha256-${createHash("sha256").update(text).digest("base64")}`);
}
