import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { allPaths } from "#content/paths.ts";
import { embed } from "#content/site-copy.ts";
import { addressOf, builtFiles, NOT_FOUND, versionOf } from "./built-site.ts";
import { bundleScript } from "./bundle-script.ts";

/** Pages, their parts, and icons; not the film, and not the pictures for other sites. */
const CACHED = /^(?:.+\.html|assets\/.+|film\/poster.+|[^/]+\.(?:svg|png|ico|webmanifest))$/;

/** Writes dist/sw.js from src/entries/service-worker.ts, with the list of files to cache. Needs the prerendered pages. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    buildApp: {
      order: "post",
      async handler({ config }) {
        const outDir = resolve(config.root, config.build.outDir);
        const files = (await builtFiles(outDir)).filter((file) => CACHED.test(file) && file !== NOT_FOUND);
        const site = {
          base: config.base,
          version: await versionOf(outDir, [...files, NOT_FOUND]),
          pages: [...allPaths, embed.path],
          files: files.map((file) => config.base + addressOf(file)),
          notFound: config.base + NOT_FOUND,
        };
        const script = await bundleScript("src/entries/service-worker.ts", config, { SITE: site });
        await writeFile(join(outDir, "sw.js"), script);
        config.logger.info(`the service worker caches ${files.length} files`);
      },
    },
  };
}
