import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";

const PAGE = fileURLToPath(new URL(".", import.meta.url));

/**
 * Bundles the page that draws the film, and serves it.
 * `look` is a hash of what a frame depends on beside its markup: styles and faces.
 */
export async function servePage(outDir: string) {
  const shared = { configFile: false, root: PAGE, logLevel: "warn" } as const;
  await build({
    ...shared,
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: "esnext", minify: false, chunkSizeWarningLimit: 2000 },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 4190, host: "127.0.0.1" } });
  return {
    url: server.resolvedUrls!.local[0]!,
    look: await hashLook(outDir),
    close: () => server.close(),
  };
}

async function hashLook(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(({ name }) => /\.(?:css|woff2?)$/.test(name));
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort())
    hash.update(await readFile(path));
  return hash.digest("hex");
}
