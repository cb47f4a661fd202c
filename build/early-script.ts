import type { Plugin, ResolvedConfig } from "vite";
import { bundleScript } from "./bundle-script.ts";

/**
 * Puts src/app/early.ts, bundled, into the head of the page in place of the comment `early`: it must have run before
 * the first paint, so it can be neither a module nor a file of its own. The Content-Security-Policy allows it by its
 * hash.
 */
export function earlyScript(): Plugin {
  let resolved: ResolvedConfig;
  return {
    name: "early-script",
    configResolved(config) {
      resolved = config;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        const script = await bundleScript("src/app/early.ts", resolved);
        return html.replace("<!--early-->", () => `<script>${script}</script>`);
      },
    },
  };
}
