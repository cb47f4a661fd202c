import { expect, test as base, type Locator, type Page } from "@playwright/test";

/** For tests in which something moves, to be handed to `test.use`; the others run with reduced motion. */
export const MOTION = { contextOptions: { reducedMotion: "no-preference" } } as const;

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

/** One question of a visit. A failure is reported under its name, and the questions after it are asked all the same. */
export async function step(name: string, ask: () => Promise<unknown>) {
  await base.step(name, ask).catch((error: Error) => expect.soft(error.stack, name).toBeUndefined());
}

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

/** Waits until React has hydrated the page, which may have no root yet. A locator would look only twice a second. */
export async function hydrated(page: Page) {
  await page.waitForFunction(() => document.querySelector(":root[data-hydrated]") !== null);
}

/** A link of the site's own navigation. */
export function siteLink(page: Page, name: string): Locator {
  return page.getByRole("navigation", { name: "Site" }).getByRole("link", { name });
}

/** Follows the site's own navigation, without a load. */
export const follow = (page: Page, name: string) => siteLink(page, name).click();

/** Sets a style sheet of the test's own, in place of the last one. */
export async function setStyle(page: Page, css: string) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
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

/** Holds the files with such a name back, until the returned function is called. */
export async function hold(page: Page, name: string | RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(name, async (route) => {
    await held;
    await route.fallback();
  });
  return release;
}

/** The errors that the page throws from now on. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  return errors;
}

/** Where an element is in the window, in pixels; throws where it is not shown. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} is not shown.`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}
