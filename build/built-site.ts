import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { film } from "#content/film.ts";
import { YOUTUBE_HOST } from "#lib/youtube.ts";
import { headerRules, type HeaderRule } from "./headers.ts";

/** The files of the built site, relative to its folder and with "/" on every system, in a stable order. */
export async function builtFiles(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(outDir, join(parentPath, name)).replaceAll(sep, "/"))
    .sort();
}

/** The header rules of a built site: the inline scripts and styles that its pages hold are the ones it allows. */
export async function rulesOfBuild(outDir: string, base: string): Promise<HeaderRule[]> {
  const pages = (await builtFiles(outDir)).filter((file) => file.endsWith(".html"));
  const html = (await Promise.all(pages.map((page) => readFile(join(outDir, page), "utf8")))).join("\n");
  return headerRules({
    base,
    scriptHashes: hashesOf(html, /<script>(.*?)<\/script>/gs),
    styleHashes: hashesOf(html, /<style>(.*?)<\/style>/gs),
    frameHost: film.youtubeId ? YOUTUBE_HOST : undefined,
  });
}

/** CSP hash sources of all that a pattern's first group finds, each once. */
function hashesOf(html: string, pattern: RegExp): string[] {
  const texts = Array.from(html.matchAll(pattern), ([, text = ""]) => text);
  return [...new Set(texts)].map((text) => `sha256-${createHash("sha256").update(text).digest("base64")}`);
}
