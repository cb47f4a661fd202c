import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { rulesByName } from "./built-site.ts";
import { toHeadersFile } from "./header-files.ts";

/** Writes dist/_headers, which Cloudflare Pages and Netlify read and do not publish. Needs the prerendered pages. */
export function headersFile(): Plugin {
  return {
    name: "headers-file",
    buildApp: {
      order: "post",
      async handler({ config }) {
        const outDir = resolve(config.root, config.build.outDir);
        const rules = await rulesByName(outDir, config.base);
        await writeFile(join(outDir, "_headers"), toHeadersFile(rules));
      },
    },
  };
}
