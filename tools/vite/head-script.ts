import type { Plugin, ResolvedConfig } from "vite";
import { bundleScript } from "./bundle-script.ts";

/**
 * Replaces the comment `head-script` with the bundle of src/entries/head.ts. This script must run before the first paint,
 * so it is inline and no module. The Content-Security-Policy allows it by its hash.
 */
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
