import { findChromium } from "../../tools/find-chromium.ts";
import { installers } from "./install-browser.ts";

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
