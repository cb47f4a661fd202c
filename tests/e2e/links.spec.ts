import type { Page } from "@playwright/test";
import { allPaths } from "#content/paths.ts";
import { expect, open, test } from "../support/test.ts";

/** Every address that the page names, in full, and every id that a hash could mean. */
function namedBy(page: Page) {
  return page.evaluate(() => {
    const named = [
      ...Array.from(document.querySelectorAll("[href]"), (element) => element.getAttribute("href")),
      ...Array.from(document.querySelectorAll("[src]"), (element) => element.getAttribute("src")),
      ...Array.from(document.querySelectorAll("[poster]"), (element) => element.getAttribute("poster")),
      ...Array.from(document.querySelectorAll("meta[property='og:image']"), (element) =>
        element.getAttribute("content"),
      ),
    ];
    return {
      ids: Array.from(document.querySelectorAll("[id]"), ({ id }) => id),
      addresses: named.map((address) => new URL(address ?? "", document.baseURI).href),
      publicOrigin: new URL(
        document.querySelector<HTMLLinkElement>("link[rel='canonical']")?.href ?? document.baseURI,
      ).origin,
    };
  });
}

test("everything that a page names is there: pages, their parts, and files", async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL ?? "");
  const ids = new Map<string, string[]>();
  const named: { by: string; url: URL }[] = [];
  for (const path of allPaths) {
    await open(page, path);
    const found = await namedBy(page);
    ids.set(new URL(page.url()).pathname, found.ids);
    for (const address of found.addresses) {
      named.push({ by: path, url: new URL(address.replace(found.publicOrigin, origin)) });
    }
  }

  const broken: string[] = [];
  const statuses = new Map<string, number>();
  for (const { by, url } of named.filter((each) => each.url.origin === origin)) {
    const { pathname, hash } = url;
    const status = statuses.get(pathname) ?? (await page.request.head(origin + pathname)).status();
    statuses.set(pathname, status);
    const isPart = hash === "" || ids.get(pathname)?.includes(hash.slice(1));
    if (status !== 200 || !isPart) broken.push(`${by} names ${pathname}${hash}`);
  }
  expect(statuses.size).toBeGreaterThan(allPaths.length);
  expect(broken).toEqual([]);
});
