import { chromium } from "@playwright/test";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installers } from "./install-browser.ts";

/** A container's root has no sandbox; and no test talks to anyone but the site. */
export const browserArgs = [
  // Letters stand where phones put them, not on whole pixels: a late font would shift what it does not shift there.
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** What an installed browser is called. The shell comes first: it draws no window and starts faster. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/**
 * A Chromium to test in: Playwright's own, the one CHROME_PATH names, or an installed one. Where there is none, one
 * is installed, and the console says how.
 *
 * @returns the file to run, or "" for Playwright's own. Throws when there is no browser and none can be installed.
 */
export async function findBrowser(): Promise<string> {
  let browser = await firstThatStarts();
  for (const install of installers) {
    if (browser !== undefined) break;
    if (install()) browser = await firstThatStarts();
  }
  if (browser !== undefined) return browser;
  throw new Error("There is no Chromium here and none could be installed. Name one in CHROME_PATH.");
}

/** Being there is not enough: a library may be missing, or the file may be a stub. */
async function firstThatStarts(): Promise<string | undefined> {
  for (const file of ["", ...installedFiles()]) {
    try {
      const browser = await chromium.launch({ args: browserArgs, ...(file && { executablePath: file }) });
      await browser.close();
      return file;
    } catch {
      if (file) console.log(`${file} is no browser that starts.`);
    }
  }
  return undefined;
}

function installedFiles(): string[] {
  const { CHROME_PATH, PATH = "" } = process.env;
  const onPath = NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  const files = [...onPath, ...usualPlaces()].filter((file) => existsSync(file));
  return CHROME_PATH ? [CHROME_PATH, ...files] : files;
}

/** Where macOS and Windows keep a browser; neither puts it on the PATH. */
function usualPlaces(): string[] {
  const { PROGRAMFILES, LOCALAPPDATA, HOME = "" } = process.env;
  const windows = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter(Boolean);
  return [
    ...["", HOME].flatMap((home) => [
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    ]),
    ...windows.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
  ];
}
