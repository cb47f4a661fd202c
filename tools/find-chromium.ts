import { chromium } from "@playwright/test";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where macOS and Windows keep Chrome; neither puts it on the PATH. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** The names of installed browsers. The shell comes first, because it starts faster. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** The file of a Chromium that starts, "" for Playwright's own; undefined if none does. A file may be a stub. */
export async function findChromium(): Promise<string | undefined> {
  for (const file of ["", ...installedFiles()]) {
    try {
      const browser = await chromium.launch({ executablePath: file || undefined });
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
  const files = [...onPath, ...PLACES].filter((file) => existsSync(file));
  return CHROME_PATH ? [CHROME_PATH, ...files] : files;
}
