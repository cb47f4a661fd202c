import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
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

interface SiteOptions {
  base?: string;
  /** The public address that the pages name, such as "https://www.example.com". */
  origin?: string;
  /** A source file, a text in it and the text that replaces it. Throws when the file does not have the text. */
  edit?: [file: string, from: string, to: string];
}

/** Builds a variant of the site in a folder of its own and serves it on a free port until `stop`. */
export async function serveVariant({ base = "/", origin, edit }: SiteOptions) {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  for (const part of COPIED) await cp(resolve(part), join(folder, part), { recursive: true });
  for (const part of LINKED) await symlink(resolve(part), join(folder, part));
  if (edit) {
    const [file, from, to] = edit;
    const text = await readFile(join(folder, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    await writeFile(join(folder, file), text.replace(from, to));
  }
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
