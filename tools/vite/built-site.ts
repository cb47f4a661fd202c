import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { hasOwnFilm } from "#content/film.ts";
import { YOUTUBE_HOST } from "#lib/youtube.ts";
import { toHeadersFile } from "./header-files.ts";
import { ASSETS, headerRules } from "./headers.ts";

/** The files of the built site, relative to its folder, sorted, and with "/" on every system. */
export async function builtFiles(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(outDir, join(parentPath, name)).replaceAll(sep, "/"))
    .sort();
}

/** The page for every address without a file. */
export const NOT_FOUND = "404.html";

/** The address of a built file below the base, without a slash before it. Pages have no ending. */
export function addressOf(file: string): string {
  return file.replace(/^index\.html$|\.html$/, "");
}

/** Whether a built file has an address of its own. The others are for hosts. */
export function isPublic(file: string): boolean {
  return file !== NOT_FOUND && !/^_|\.(?:br|gz)$/.test(file);
}

/** Twelve hexadecimal digits that change with the name or content of any of the files. */
export async function versionOf(outDir: string, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(join(outDir, file)));
  return hash.digest("hex").slice(0, 12);
}

/** The header rules of a built site. They allow the inline scripts and styles of its pages. */
export async function rulesOfBuild(outDir: string, base: string) {
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

/** The CSP hash sources of all texts in a pattern's first group, each once. */
function hashesOf(html: string, pattern: RegExp): string[] {
  const texts = Array.from(html.matchAll(pattern), ([, text = ""]) => text);
  return [...new Set(texts)].map((text) => `sha256-${createHash("sha256").update(text).digest("base64")}`);
}
