import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { headersFileOf } from "./built-site.ts";

/** Writes what Cloudflare Pages and Netlify read and do not publish. Needs the prerendered pages. */
export function headersFile(): Plugin {
  return {
    name: "headers-file",
    buildApp: {
      order: "post",
      async handler({ config }) {
        const outDir = resolve(config.root, config.build.outDir);
        await writeFile(join(outDir, "_headers"), await headersFileOf(outDir, config.base));
        // Cloudflare would answer the 404 page's own address with 200.
        await writeFile(join(outDir, "_redirects"), `${config.base}404 ${config.base}not-found 302\n`);
      },
    },
  };
}
