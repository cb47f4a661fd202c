import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { paths } from "#content/paths.ts";
import { crawl, DIST } from "../support/crawl.ts";

test("every address that a page names exists: pages, their parts, and files", () => {
  const crawled = crawl();
  const origin = new URL(crawled.find(({ path }) => path === paths.home)?.links("canonical")[0]?.href ?? "")
    .origin;
  const idsOf = new Map(crawled.map(({ path, ids }) => [path, ids]));
  const broken: string[] = [];
  let count = 0;
  for (const { path, addresses } of crawled) {
    for (const address of addresses) {
      const url = new URL(address, origin + path);
      if (url.origin !== origin) continue;
      const pathname = decodeURIComponent(url.pathname);
      const ids = idsOf.get(pathname);
      const isThere = ids
        ? url.hash === "" || ids.includes(url.hash.slice(1))
        : existsSync(join(DIST, pathname));
      if (!isThere) broken.push(`${path} names ${url.pathname}${url.hash}`);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(crawled.length);
  expect(broken).toEqual([]);
});
