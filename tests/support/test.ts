import { expect, test as base, type ConsoleMessage, type Page } from "@playwright/test";

/** Playwright's test, failing on anything that a page tells the console and on any error it throws. */
export const test = base.extend<{ silence: void }>({
  silence: [
    async ({ context }, use) => {
      const heard: string[] = [];
      context.on("console", (message) => {
        if (!isOwn404(message)) heard.push(`${message.type()}: ${message.text()}`);
      });
      context.on("weberror", (event) => heard.push(`error: ${event.error().message}`));
      await use();
      expect(heard, "what the console was told").toEqual([]);
    },
    { auto: true },
  ],
});

/** Chromium complains of a 404 for the page itself, which is what a missing address has to answer. */
function isOwn404(message: ConsoleMessage): boolean {
  return message.text().includes("status of 404") && message.location().url === message.page()?.url();
}

/** Opens a path of the site, wherever it is mounted, and waits until React has taken the page over. */
export async function open(page: Page, path: string) {
  const response = await page.goto(`.${path}`);
  await page.locator("html[data-ready]").waitFor();
  return response;
}

export { expect };
