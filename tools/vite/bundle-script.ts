import { build, type ResolvedConfig } from "vite";

/**
 * One file of src/ and all that it imports as classic script text, minified, apart from the site's own build.
 *
 * @param define what the file finds under these names, as JSON
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
