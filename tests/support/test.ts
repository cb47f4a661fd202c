import { expect, type ConsoleMessage } from "@playwright/test";
import { test as base } from "./visitor.ts";

/** A visitor's test that fails on such lines of the console, the errors that a page throws among them. */
function failingOn(lines: RegExp) {
  return base.extend<{ console: void }>({
    console: [
      async ({ context }, use) => {
        const heard: string[] = [];
        context.on("console", (message) => {
          const { url } = message.location();
          if (!isOwn404(message)) heard.push(`${message.type()}: ${message.text()} (${url})`);
        });
        context.on("weberror", (event) => heard.push(`error: ${event.error().message}`));
        await use();
        const failures = heard.filter((line) => lines.test(line));
        expect(failures, "what the console was told").toEqual([]);
      },
      { auto: true },
    ],
  });
}

/** Chromium complains of a 404 for the page itself, which is what a missing address has to answer. */
function isOwn404(message: ConsoleMessage): boolean {
  return message.text().includes("status of 404") && message.location().url === message.page()?.url();
}

export const test = failingOn(/^/);

/** For what goes wrong on purpose, where the console may say so. A breach of the security policy is still a failure. */
export const breakingTest = failingOn(/Content Security Policy|Trusted/i);

export * from "./visitor.ts";
export { expect };
