import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "vite";

interface Build {
  /** The folder of the client build. */
  outDir: string;
  base: string;
  manifest: Manifest;
}

/** The chunk of styles that no page needs before a press. */
export const LATER_STYLES = "later";

/** Hydrates every page. */
const CLIENT = "src/entries/client.tsx";

/**
 * The tags of a page's head that load its parts: the fonts of the first screen, its styles (inline, so that the first
 * paint waits only for the page), and its chunks of script.
 */
export async function assetTags(page: string, build: Build): Promise<string> {
  const { base, manifest } = build;
  const entry = manifest["index.html"];
  const entrySheets = entry?.css ?? [];
  const ofEntry = transitiveImports(fileOf("index.html", manifest), manifest);
  const ofPage = [CLIENT, page].flatMap((module) => transitiveImports(fileOf(module, manifest), manifest));
  const files = [...new Set([...ofEntry, ...ofPage])];
  const fonts = [...new Set(Object.values(manifest).map(({ file }) => file))].filter(isFont);
  // The entry's own styles come first, whatever it imports: they order the cascade layers.
  const sheets = [...new Set([...entrySheets, ...files.filter(isSheet)])];
  const chunks = files.filter((file) => !isSheet(file) && !ofEntry.includes(file));
  const styles = await Promise.all(
    sheets.filter((file) => !isLater(file)).map((file) => styleTags(file, build)),
  );
  return [
    ...fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`,
    ),
    ...styles,
    ...deferred(
      sheets.filter(isLater).map((file) => base + file),
      chunks.map((file) => base + file),
    ),
  ].join("");
}

/**
 * An inline style sheet, and a disabled link to its file: before Vite loads the styles of a lazy page, it looks for such
 * a link. With this one, it does not load them a second time.
 */
async function styleTags(file: string, { outDir, base }: Build): Promise<string> {
  const css = await readFile(join(outDir, file), "utf8");
  return `<style>${css.trim()}</style><link rel="stylesheet" crossorigin disabled href="${base}${file}">`;
}

/** Loads nothing until src/entries/start.ts replaces the template with its content, after the first paint. */
function deferred(sheets: readonly string[], chunks: readonly string[]): string[] {
  const sheetLinks = sheets.map((href) => `<link rel="stylesheet" crossorigin href="${href}">`);
  const chunkLinks = chunks.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`);
  // A panel opens without script too.
  const forNoScript = sheets.map((href) => `<noscript><link rel="stylesheet" href="${href}"></noscript>`);
  return ["<template data-later>", ...sheetLinks, ...chunkLinks, "</template>", ...forNoScript];
}

/** The built file of a source file; throws when the build has none. */
function fileOf(source: string, manifest: Manifest): string {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The build has no chunk for ${source}`);
  return chunk.file;
}

/** A chunk's file with its static imports and all their style sheets. Imports come first. */
function transitiveImports(file: string, manifest: Manifest, seen = new Set<string>()): string[] {
  const chunk = Object.values(manifest).find((candidate) => candidate.file === file);
  if (!chunk || seen.has(file)) return [];
  seen.add(file);
  const imported = (chunk.imports ?? []).flatMap((name) =>
    transitiveImports(manifest[name]?.file ?? "", manifest, seen),
  );
  return [...imported, ...(chunk.css ?? []), file];
}

function isSheet(file: string): boolean {
  return file.endsWith(".css");
}

function isLater(file: string): boolean {
  return file.split("/").at(-1)?.startsWith(`${LATER_STYLES}-`) === true;
}

function isFont(file: string): boolean {
  return file.endsWith(".woff2");
}
