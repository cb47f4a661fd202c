import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "./free-port.ts";

const PARTS = ["build", "src", ".env", "index.html", "package.json", "tsconfig.json", "vite.config.ts"];
const SHARED = ["node_modules", "public"];

/**
 * Builds and serves the site as a campaign would have it that changed one line of it.
 *
 * @param file the file with the line, from the root of the project
 * @param change the text to be replaced, and what by; throws when the file does not have it
 */
export async function serveChangedSite(file: string, change: [from: string, to: string]) {
  const folder = mkdtempSync(join(tmpdir(), "campaign-"));
  for (const part of PARTS) cpSync(resolve(part), join(folder, part), { recursive: true });
  for (const part of SHARED) symlinkSync(resolve(part), join(folder, part));
  const text = readFileSync(join(folder, file), "utf8");
  if (!text.includes(change[0])) throw new Error(`${file} does not say ${change[0]}`);
  writeFileSync(join(folder, file), text.replace(...change));

  const vite = resolve("node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "--logLevel=error"], { cwd: folder });
  const port = await freePort();
  const server = spawn(process.execPath, [vite, "preview", `--port=${port}`, "--strictPort"], {
    cwd: folder,
  });
  await new Promise((ready) => server.stdout.once("data", ready));
  return {
    origin: `http://localhost:${port}`,
    stop() {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
