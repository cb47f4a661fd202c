import { build, type ResolvedConfig } from "vite";

/**
 * Bundles a file of src/ with its imports into one minified classic script, apart from the site's build.
 *
 * @param define global constants of the script; their values become JSON
 */
export async function bundleScript(
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
