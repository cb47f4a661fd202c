import { expect, type ConsoleMessage } from "@playwright/test";
import { test as base } from "./visitor.ts";

/** A visitor's test that fails on matching console messages and on matching errors that a page throws. */
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

/** Chromium complains when the page itself answers 404, but a missing address has to answer 404. */
function isOwn404(message: ConsoleMessage): boolean {
  return message.text().includes("status of 404") && message.location().url === message.page()?.url();
}

export const test = failingOn(/^/);

/** For tests that break things on purpose: only a breach of the security policy makes them fail. */
export const breakingTest = failingOn(/Content Security Policy|Trusted/i);

export * from "./visitor.ts";
export { expect };
