import type { Page, Route } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { breakingTest as test, expect } from "../support/test.ts";

const ASSETS = "dist/assets";

/** What can happen to a file on its way. One run of a test takes one of them; `npm run test:monkey` takes all. */
const FAULTS: [name: string, answer: (route: Route, file: string) => unknown][] = [
  ["held", () => {}],
  ["missing", (route) => route.fulfill({ status: 404, contentType: "text/html", body: "Not found" })],
  ["unavailable", (route) => route.fulfill({ status: 503, body: "Out of order" })],
  ["of a wrong type", (route) => route.fulfill({ contentType: "text/html", body: "<p>Maintenance</p>" })],
  [
    "cut off",
    (route, file) => {
      const body = readFileSync(join(ASSETS, file));
      const headers = { "Content-Type": file.endsWith(".js") ? "text/javascript" : "text/css" };
      return route.fulfill({ headers, body: body.subarray(0, body.length / 2) });
    },
  ],
];

const WALK: [path: string, heading: string][] = [
  [paths.quotes, pages.quotes.heading],
  [paths.featurette, pages.featurette.heading],
  [paths.character(people[0].slug), people[0].name],
];

/** Presses the link to a page until its heading is there; lets time pass for a page that waits for an answer. */
async function comeTo(page: Page, path: string, name: string) {
  const heading = page.getByRole("main").getByRole("heading", { level: 1, name });
  await expect(async () => {
    const isThere = new URL(page.url()).pathname === path;
    if (!isThere) await page.locator(`a[href$="${path}"]`).first().dispatchEvent("click");
    await page.clock.fastForward(2_000);
    await expect(heading).toBeAttached({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

const files = readdirSync(ASSETS).filter((file) => !/\.(?:br|gz)$/.test(file));
for (const [index, file] of files.entries()) {
  test(`${file.replace(/-[^-]*\./, ".")} may fail; links still lead to their pages`, async ({ page }) => {
    test.setTimeout(120_000);
    const [name = "", answer] = FAULTS[(index + test.info().repeatEachIndex) % FAULTS.length] ?? [];
    test.info().annotations.push({ type: "fault", description: name });
    await page.clock.install();
    await page.route(`**/assets/${file}`, (route) => answer?.(route, file));
    await page.goto(".", { waitUntil: "commit" });
    await comeTo(page, paths.home, pages.home.heading);
    for (const [path, heading] of WALK) await comeTo(page, path, heading);
  });
}
