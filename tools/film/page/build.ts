import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";

const PAGE = fileURLToPath(new URL(".", import.meta.url));

/**
 * Bundles the page that draws the film, and serves it.
 * The print is a hash of all that a frame can depend on: code, drawings, words and fonts are all in the bundle.
 */
export async function servePage(outDir: string) {
  const shared = { configFile: false, root: PAGE, logLevel: "warn" } as const;
  await build({
    ...shared,
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: "esnext", chunkSizeWarningLimit: 2000 },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 4190, host: "127.0.0.1" } });
  return {
    url: server.resolvedUrls!.local[0]!,
    print: await hashFolder(outDir),
    close: () => server.close(),
  };
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}
