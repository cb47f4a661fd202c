import { player } from "../engines/player.ts";
import { test } from "../support/test.ts";

// The steps are written as expressions, for drivers that take no functions.
test.use({ bypassCSP: true, viewport: { width: 1440, height: 900 } });

test("the player does here what it does in Firefox and WebKit", async ({ page, baseURL }) => {
  const engine = {
    version: "",
    goto: async (url: string) => void (await page.goto(url)),
    evaluate: <Value>(expression: string) => page.evaluate<Value>(expression),
    press: (selector: string) => page.locator(selector).first().click(),
    key: (key: string) => page.keyboard.press(key),
    close: () => page.close(),
  };
  await player(engine, (baseURL ?? "").replace(/\/$/, ""));
});
