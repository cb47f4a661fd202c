import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { preview, type PreviewServer } from "vite";
import { freePort } from "./free-port.ts";

const COPIED = ["tools", "src", ".env", "index.html", "package.json", "tsconfig.json", "vite.config.ts"];
const LINKED = ["node_modules", "public"];

/** Serves a built site as `npm start` does. Closing the server takes the network away from its visitors. */
export function serveBuild(outDir: string, port: number): Promise<PreviewServer> {
  return preview({ build: { outDir }, preview: { port, strictPort: true }, logLevel: "silent" });
}

export type ContentEdit = readonly [pattern: RegExp, replacement: string];

interface SiteOptions {
  base?: string;
  /** The public address that the pages name, such as "https://www.example.com". */
  origin?: string;
  /** Replaced in every file of src/content. Throws for a pattern that no file matches. */
  contentEdits?: readonly ContentEdit[];
}

/** Builds a variant of the site in a folder of its own and serves it on a free port until `stop`. */
export async function serveVariant({ base = "/", origin, contentEdits = [] }: SiteOptions) {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  for (const part of COPIED) await cp(resolve(part), join(folder, part), { recursive: true });
  for (const part of LINKED) await symlink(resolve(part), join(folder, part));
  await editContent(join(folder, "src/content"), contentEdits);
  const vite = resolve("node_modules/vite/bin/vite.js");
  const env = origin === undefined ? process.env : { ...process.env, SITE_ORIGIN: origin };
  const options = ["build", "--logLevel=error", `--base=${base}`];
  await promisify(execFile)(process.execPath, [vite, ...options], { cwd: folder, env });

  const port = await freePort();
  // Its own process: the headers follow from the variant's own content.
  const server = spawn(process.execPath, [vite, "preview", `--base=${base}`, `--port=${port}`], {
    cwd: folder,
  });
  await once(server.stdout, "data");
  return {
    outDir: join(folder, "dist"),
    origin: `http://localhost:${port}`,
    async stop() {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Variant = Awaited<ReturnType<typeof serveVariant>>;

async function editContent(folder: string, edits: readonly ContentEdit[]) {
  const files = (await readdir(folder)).map((name) => join(folder, name));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  for (const [pattern, replacement] of edits) {
    if (!texts.some((text) => text.search(pattern) >= 0)) throw new Error(`No content matches ${pattern}.`);
    for (const [index, text] of texts.entries()) texts[index] = text.replace(pattern, replacement);
  }
  for (const [index, file] of files.entries()) await writeFile(file, texts[index] ?? "");
}
