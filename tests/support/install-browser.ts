import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Ways to get a Chromium, the surest first; each says what it does and returns whether it worked. */
export const installers: readonly (() => boolean)[] = [
  () => {
    console.log("No Chromium found; installing Playwright's own.");
    const cli = require.resolve("@playwright/test/cli");
    return run(process.execPath, cli, "install", "--only-shell", "chromium");
  },
  () => apt("chromium-headless-shell"),
  () => apt("chromium"),
];

/** Debian's own Chromium; only as root, or where sudo asks for no password. */
function apt(name: string): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
  if (!succeeds(...asRoot, "apt-get", "--version")) return false;
  console.log(`Installing the system's ${name} with apt-get.`);
  return (
    run(...asRoot, "apt-get", "update", "--quiet") &&
    run(...asRoot, "apt-get", "install", "--quiet", "--yes", "--no-install-recommends", name)
  );
}

function run(...[command = "", ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

function succeeds(...[command = "", ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
