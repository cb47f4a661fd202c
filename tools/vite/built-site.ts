import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { hasOwnFilm } from "#content/film.ts";
import { YOUTUBE_HOST } from "#lib/youtube.ts";
import { toHeadersFile } from "./header-files.ts";
import { ASSETS, headerRules, type HeaderRule } from "./headers.ts";

/** The files of the built site, relative to its folder and with "/" on every system, in a stable order. */
export async function builtFiles(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(outDir, join(parentPath, name)).replaceAll(sep, "/"))
    .sort();
}

/** The page for every address that has none. */
export const NOT_FOUND = "404.html";

/** The address of a built file, below the base and without a slash before it: pages drop their ending. */
export function addressOf(file: string): string {
  return file.replace(/^index\.html$|\.html$/, "");
}

/** Whether a built file has an address of its own; the others tell hosts what to send. */
export function isPublic(file: string): boolean {
  return file !== NOT_FOUND && !/^_|\.(?:br|gz)$/.test(file);
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

/** The `_headers` file of a built site. */
export async function headersFileOf(outDir: string, base: string): Promise<string> {
  const assets = (await builtFiles(outDir)).filter((file) => file.startsWith(`${ASSETS}/`) && isPublic(file));
  return toHeadersFile(
    await rulesOfBuild(outDir, base),
    assets.map((file) => base + file),
  );
}

/** CSP hash sources of all that a pattern's first group finds, each once. */
function hashesOf(html: string, pattern: RegExp): string[] {
  const texts = Array.from(html.matchAll(pattern), ([, text = ""]) => text);
  return [...new Set(texts)].map((text) => `sha256-${createHash("sha256").update(text).digest("base64")}`);
}
