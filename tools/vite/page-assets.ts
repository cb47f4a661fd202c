import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Manifest } from "vite";

interface Build {
  /** The folder of the client build. */
  outDir: string;
  base: string;
  manifest: Manifest;
}

/** The chunk that loads with every page. */
export const START = "start";
/** The chunk of styles that no page needs before a press. */
export const LATER_STYLES = "later";

/** Hydrates every page. */
const CLIENT = "src/entries/client.tsx";

/** The tags that load a page's fonts, chunks and styles. Styles are inline: the first paint waits only for the page. */
export async function assetTags(page: string, { outDir, base, manifest }: Build): Promise<string> {
  const start = Object.values(manifest).find(({ name }) => name === START);
  if (!start) throw new Error(`The build has no chunk ${START}`);
  // The styles of this chunk come first: they order the cascade layers.
  const files = [...(start.css ?? []), ...withImports(CLIENT, manifest), ...withImports(page, manifest)];
  const isSheet = (file: string) => file.endsWith(".css");
  const isLater = (file: string) => basename(file).startsWith(`${LATER_STYLES}-`);
  const sheets = [...new Set(files.filter(isSheet))];
  const chunks = new Set(files.filter((file) => !isSheet(file) && file !== start.file));
  const fonts = new Set(
    Object.values(manifest)
      .map(({ file }) => file)
      .filter((file) => file.endsWith(".woff2")),
  );
  const now = sheets
    .filter((file) => !isLater(file))
    .map(async (file) => {
      const css = await readFile(join(outDir, file), "utf8");
      // Before Vite loads the styles of a lazy page, it looks for such a link. With this one, it does not load them again.
      return `<style>${css.trim()}</style><link rel="stylesheet" crossorigin disabled href="${base}${file}">`;
    });
  const later = sheets.filter(isLater).map((file) => base + file);
  return [
    ...Array.from(
      fonts,
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`,
    ),
    ...(await Promise.all(now)),
    // Loads nothing until src/entries/start.ts replaces the template with its content, after the first paint.
    "<template data-later>",
    ...later.map((href) => `<link rel="stylesheet" crossorigin href="${href}">`),
    ...Array.from(chunks, (file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
    "</template>",
    // A panel opens without script too.
    ...later.map((href) => `<noscript><link rel="stylesheet" href="${href}"></noscript>`),
  ].join("");
}

/** The built file of a source file with its static imports and all their style sheets. Imports come first. */
function withImports(source: string, manifest: Manifest, seen = new Set<string>()): string[] {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The build has no chunk for ${source}`);
  if (seen.has(source)) return [];
  seen.add(source);
  const imported = (chunk.imports ?? []).flatMap((name) => withImports(name, manifest, seen));
  return [...imported, ...(chunk.css ?? []), chunk.file];
}
