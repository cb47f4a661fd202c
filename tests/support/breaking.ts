import { expect } from "@playwright/test";
import { test as base } from "./visitor.ts";

/**
 * A visitor's test for what goes wrong on purpose, where the console may say so. A breach of the
 * Content-Security-Policy is still a failure.
 */
export const test = base.extend<{ violations: void }>({
  violations: [
    async ({ context }, use) => {
      const heard: string[] = [];
      context.on("console", (message) => {
        if (/Content Security Policy|Trusted ?Type/i.test(message.text())) heard.push(message.text());
      });
      await use();
      expect(heard, "breaches of the policy").toEqual([]);
    },
    { auto: true },
  ],
});

export * from "./visitor.ts";
export { expect };
