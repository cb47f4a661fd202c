import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { findChromium } from "../../tools/find-chromium.ts";

const require = createRequire(import.meta.url);

/** A container's root has no sandbox; and no test talks to anyone but the site. */
export const browserArgs = [
  // Letters stand where phones put them, not on whole pixels: a late font would shift what it does not shift there.
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * A Chromium to test in: Playwright's own, the one CHROME_PATH names, or an installed one. Where there is none, one
 * is installed, and the console says how.
 *
 * @returns the file to run, or "" for Playwright's own. Throws when there is no browser and none can be installed.
 */
export async function findBrowser(): Promise<string> {
  let browser = await findChromium();
  for (const install of installers) {
    if (browser !== undefined) break;
    if (install()) browser = await findChromium();
  }
  if (browser !== undefined) return browser;
  throw new Error("There is no Chromium here and none could be installed. Name one in CHROME_PATH.");
}

/** Ways to get a Chromium, the surest first; each says what it does and returns whether it worked. */
const installers: readonly (() => boolean)[] = [
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
