import { existsSync } from "node:fs";
import { launch, type KeyInput } from "puppeteer-core";
import type { Engine } from "./engine.ts";

const PLACES = [
  process.env.FIREFOX_PATH ?? "",
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/** Firefox through WebDriver BiDi. */
export async function launchFirefox(): Promise<Engine | string> {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath) return "there is no Firefox here (Debian: apt-get install firefox-esr)";
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: { "media.autoplay.default": 0, "media.autoplay.blocking_policy": 0 },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return {
    version: await browser.version(),
    goto: async (url) => void (await page.goto(url, { waitUntil: "load" })),
    evaluate: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    press: async (selector) => {
      await page.locator(selector).click();
    },
    key: (key) => page.keyboard.press(key as KeyInput),
    close: () => browser.close(),
  };
}
