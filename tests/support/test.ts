import { expect, test as base } from "@playwright/test";

/** Playwright's test, failing on anything that a page tells the console and on any error it throws. */
export const test = base.extend<{ silence: void }>({
  silence: [
    async ({ context }, use) => {
      const heard: string[] = [];
      context.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
      context.on("weberror", ({ error }) => heard.push(`error: ${error().message}`));
      await use();
      expect(heard, "what the console was told").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
