import { expect, type ConsoleMessage } from "@playwright/test";
import { test as base } from "./visitor.ts";

/** A visitor's test that fails on anything a page tells the console and on any error it throws. */
export const test = base.extend<{ silence: void }>({
  silence: [
    async ({ context }, use) => {
      const heard: string[] = [];
      context.on("console", (message) => {
        if (!isOwn404(message)) {
          heard.push(`${message.type()}: ${message.text()} (${message.location().url})`);
        }
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

export * from "./visitor.ts";
export { expect };
