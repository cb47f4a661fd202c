import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { allPaths } from "#content/paths.ts";
import { embed } from "#content/site-copy.ts";
import { addressOf, builtFiles, NOT_FOUND, versionOf } from "./built-site.ts";

/** Puts the bundle of src/entries/head.ts into every page, inline: it must run before the first paint. */
export function headScript(): Plugin {
  let resolved: ResolvedConfig;
  return {
    name: "head-script",
    configResolved(config) {
      resolved = config;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        const script = await bundleScript("src/entries/head.ts", resolved);
        return html.replace("<!--head-script-->", () => `<script>${script}</script>`);
      },
    },
  };
}

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

/** Bundles a file of src/ into one classic script. The values of `define` become JSON. */
async function bundleScript(
  file: string,
  { root, mode, base }: Pick<ResolvedConfig, "root" | "mode" | "base">,
  define: Record<string, unknown> = {},
): Promise<string> {
  const constants = Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]);
  const result = await build({
    root,
    mode,
    base,
    configFile: false,
    envPrefix: "SITE_",
    logLevel: "warn",
    define: Object.fromEntries(constants) as Record<string, string>,
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: file, output: { format: "iife" } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !("output" in output)) throw new Error(`The bundle of ${file} has no output`);
  return output.output[0].code.trim();
}
