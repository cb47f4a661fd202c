import type { Plugin, ResolvedConfig } from "vite";
import { bundleScript } from "./bundle-script.ts";

/**
 * Puts src/entries/head.ts, bundled, into the head of the page in place of the comment `head-script`: it must have run before
 * the first paint, so it can be neither a module nor a file of its own. The Content-Security-Policy allows it by its
 * hash.
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
