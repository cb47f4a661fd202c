import { expect, test as base, type Page } from "@playwright/test";

interface Breaking {
  /** The site's own service worker, which would answer for the network that a test takes away. */
  hasServiceWorker: boolean;
  violations: void;
}

/**
 * Playwright's test for what goes wrong on purpose, where the console may say so. A breach of the
 * Content-Security-Policy is still a failure.
 */
export const test = base.extend<Breaking>({
  hasServiceWorker: [false, { option: true }],
  context: async ({ context, hasServiceWorker }, use) => {
    if (!hasServiceWorker) {
      await context.addInitScript(() => {
        delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
      });
    }
    await use(context);
  },
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

/** Opens a path of the site and waits until React has taken the page over. */
export async function open(page: Page, path: string) {
  await page.goto(path);
  await page.locator("html[data-ready]").waitFor();
}

/** Follows the site's own navigation, without a load. */
export async function follow(page: Page, name: string) {
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name }).click();
}

export { expect };
