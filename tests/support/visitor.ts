import { test as base, type Page } from "@playwright/test";

interface Visitor {
  /** The site's own service worker. It fetches the whole site, and answers for a network that a test takes away. */
  hasServiceWorker: boolean;
}

/** Playwright's test in a browser that keeps nothing of the site, unless a test wants it to. */
export const test = base.extend<Visitor>({
  hasServiceWorker: [false, { option: true }],
  context: async ({ context, hasServiceWorker }, use) => {
    if (!hasServiceWorker) {
      await context.addInitScript(() => {
        delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
      });
    }
    await use(context);
  },
});

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens a path of the site, below its base, or any URL, and waits until React has hydrated the page. */
export async function open(page: Page, path: string) {
  const response = await page.goto(path.replace(/^\//, "./"));
  await hydrated(page);
  return response;
}

/** Waits until React has hydrated the page. A locator would look only twice a second after the first half second. */
export async function hydrated(page: Page) {
  await page.waitForFunction(() => document.documentElement.hasAttribute("data-hydrated"));
}

/** Sets the text size of the browser's own settings, in pixels. Media queries in em follow it, unlike a style for the root. */
export async function setBrowserTextSize(page: Page, standard: number) {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard } });
}

/** Opens a URL and waits until the service worker has cached the site and controls the page. */
export async function visitUntilCached(page: Page, url: string) {
  await open(page, url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
