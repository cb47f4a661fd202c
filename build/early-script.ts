import { build, type Plugin } from "vite";

/**
 * Puts src/app/early.ts, bundled, into the head of the page in place of the comment `early`: it must have run before
 * the first paint, so it can be neither a module nor a file of its own.
 */
export function earlyScript(): Plugin {
  let root: string;
  let mode: string;
  return {
    name: "early-script",
    configResolved(config) {
      ({ root, mode } = config);
    },
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        return html.replace("<!--early-->", `<script>${await bundle(root, mode)}</script>`);
      },
    },
  };
}

/** The script as one line of minified JavaScript; its hash is what the Content-Security-Policy allows. */
async function bundle(root: string, mode: string): Promise<string> {
  const result = await build({
    root,
    mode,
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: "src/app/early.ts", output: { format: "iife" } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !("output" in output)) throw new Error("early-script: the bundle has no output");
  return output.output[0].code.trim();
}
