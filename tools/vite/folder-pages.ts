import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { addressOf, builtFiles, NOT_FOUND } from "./built-site.ts";

/**
 * Copies each page to where servers without a recipe look for it: "quotes/index.html" beside "quotes.html". Without the
 * first, Apache, `serve`, Vercel and others answer "/quotes" with a folder's listing or a 404; without the second, GitHub
 * Pages and Cloudflare redirect it to "/quotes/". Where both exist, no known host does either. Comes after all that lists
 * pages.
 */
export function folderPages(): Plugin {
  return {
    name: "folder-pages",
    buildApp: {
      order: "post",
      async handler({ config }) {
        const outDir = resolve(config.root, config.build.outDir);
        for (const file of await builtFiles(outDir)) {
          const [, page = "", compressed = ""] = /^(.+\.html)(\.\w+)?$/.exec(file) ?? [];
          const folder = addressOf(page);
          if (folder === "" || page === NOT_FOUND) continue;
          const copy = join(outDir, folder, `index.html${compressed}`);
          await mkdir(dirname(copy), { recursive: true });
          await copyFile(join(outDir, file), copy);
        }
      },
    },
  };
}
