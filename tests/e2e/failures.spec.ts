import type { Page, Route } from "@playwright/test";
import * as fc from "fast-check";
import { navigation } from "#content/home.ts";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { saveImage } from "#content/site-copy.ts";
import { shell, unfinished } from "#content/shell.ts";
import { DAY_MS } from "#lib/instants.ts";
import { expect, follow, hydrated, open, sidewaysOverflow, test } from "../support/breaking.ts";
import { anyText } from "../support/any-text.ts";
import { playsPast } from "../support/film.ts";
import { beforePremiere } from "../support/premiere.ts";

const QUOTES_CODE = "**/assets/quotes-page-*.js";
const { broken, offline, unavailable } = shell.failures;

const missing = (route: Route) => route.fulfill({ status: 404 });

/** The errors that the page throws from now on. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  return errors;
}

/** How often the page was loaded from its address since. */
function countLoads(page: Page) {
  const counter = { loads: 0 };
  page.on("request", (request) => (counter.loads += Number(request.isNavigationRequest())));
  return counter;
}

test("a page that breaks leaves the shell, says what happened and how to go on", async ({ page }) => {
  const body = 'export function QuotesPage() { throw new Error("The wall gave way"); }';
  await page.route(QUOTES_CODE, (route) => route.fulfill({ contentType: "text/javascript", body }));
  await open(page, "/");
  await follow(page, "Quotes");
  await expect(page.getByRole("heading", { name: broken.heading })).toBeVisible();
  await expect(page.getByText("The wall gave way")).toBeVisible();
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await page.unroute(QUOTES_CODE);
  await page.getByRole("button", { name: shell.tryAgain }).click();
  await expect(page.getByRole("heading", { name: broken.heading })).toBeHidden();
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
});

for (const storage of ["open", "blocked"]) {
  test.describe(`with storage ${storage}`, () => {
    test.beforeEach(async ({ page }) => {
      if (storage === "open") return;
      await page.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage"])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException("Blocked", "SecurityError");
            },
          });
      });
    });

    test("a page whose code a deploy has removed is loaded once", async ({ page }) => {
      await open(page, "/");
      const counter = countLoads(page);
      // The old file is gone; the page that the reload brings names another.
      await page.route(QUOTES_CODE, (route) =>
        counter.loads === 0 ? route.fulfill({ status: 404 }) : route.continue(),
      );
      await follow(page, "Quotes");
      await expect.poll(() => counter.loads).toBe(1);
      await hydrated(page);
      await expect(page).toHaveURL(paths.quotes);
      await expect(page.getByText(unfinished.text)).toBeHidden();
    });

    test("code that never comes leaves a page that can be read, and no loop", async ({ page }) => {
      await page.route(QUOTES_CODE, missing);
      await open(page, "/");
      const counter = countLoads(page);
      await follow(page, "Quotes");
      await expect(page.getByText(unfinished.text)).toBeVisible();
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
      expect(counter.loads).toBe(1);
      await page.getByRole("contentinfo").getByRole("link", { name: "Featurette" }).click();
      await hydrated(page);
      await expect(page).toHaveURL(paths.featurette);
    });

    test("the first page's code not coming is tried again once", async ({ page }) => {
      const counter = countLoads(page);
      await page.route(QUOTES_CODE, missing);
      await page.goto(paths.quotes);
      await expect(page.getByText(unfinished.text)).toBeVisible();
      expect(counter.loads).toBe(2);
    });
  });
}

test("a page that cannot come without a network comes with the network", async ({ page }) => {
  await open(page, "/");
  await page.context().setOffline(true);
  await follow(page, "Quotes");
  await expect(page.getByRole("heading", { name: offline.heading })).toBeVisible();
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { name: offline.heading })).toBeHidden();
  await hydrated(page);
});

test("a page whose styles failed on hover is loaded from its address", async ({ page }) => {
  const errors = collectErrors(page);
  let isFirst = true;
  await page.route("**/assets/quotes-page-*.css", (route) => {
    const isMissed = isFirst;
    isFirst = false;
    return isMissed ? route.abort() : route.fallback();
  });
  await open(page, "/");
  const missed = page.waitForEvent("requestfailed");
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Quotes" }).hover();
  await missed;
  // Nobody has asked for it yet: pointing at it costs nothing.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(errors).toEqual([]);
  const counter = countLoads(page);
  await follow(page, "Quotes");
  await expect.poll(() => counter.loads).toBe(1);
  await hydrated(page);
  await expect(page).toHaveURL(paths.quotes);
});

test("a page that did not come is tried again when it is asked for again", async ({ page }) => {
  // Never answered, which is told from a failure only by the time that it takes.
  await page.route(QUOTES_CODE, () => {});
  let isThere = false;
  await page.route(`**${paths.quotes}`, (route) => (isThere ? route.fallback() : route.abort()));
  await page.clock.install();
  await open(page, "/");
  await follow(page, "Quotes");
  await page.clock.runFor(8_000);
  await expect(page.getByRole("heading", { name: offline.heading })).toBeVisible();
  isThere = true;
  await page.unroute(QUOTES_CODE);
  await follow(page, "Quotes");
  await hydrated(page);
  await expect(page.getByRole("heading", { name: offline.heading })).toBeHidden();
  await expect(page).toHaveURL(paths.quotes);
});

test("a visitor who leaves a page that did not come is not called back to it", async ({ page }) => {
  await page.route(QUOTES_CODE, missing);
  await open(page, "/");
  const heading = page.getByRole("heading", { level: 1 });
  const question = await heading.textContent();
  const asked = page.waitForRequest((request) => request.method() === "HEAD");
  let answer = async () => {};
  await page.route(`**${paths.quotes}`, (route) => {
    answer = () => route.fallback();
  });
  const counter = countLoads(page);
  await follow(page, "Quotes");
  await asked;
  const isOver = page.waitForEvent("requestfailed", (request) => request.method() === "HEAD");
  await page.goBack();
  await expect(heading).toHaveText(question ?? "");
  await isOver;
  await answer();
  expect(counter.loads).toBe(0);
});

for (const asset of ["js", "css"]) {
  test(`a page whose ${asset} does not come is loaded after eight seconds`, async ({ page }) => {
    const counter = countLoads(page);
    await page.route(`**/assets/quotes-page-*.${asset}`, (route) => counter.loads > 1 && route.fallback());
    await page.clock.install();
    await open(page, "/");
    await follow(page, "Quotes");
    await expect(page.locator("html[data-loading]")).toBeAttached();
    await page.clock.runFor(8_000);
    await expect.poll(() => counter.loads).toBe(2);
    await page.locator("html[data-hydrated]:not([data-loading])").waitFor();
    await expect(page).toHaveURL(paths.quotes);
    await expect(page.getByRole("heading", { level: 1, name: pages.quotes.heading })).toBeVisible();
  });
}

test("a host that is out of order leaves the shell as it is", async ({ page }) => {
  await page.route(QUOTES_CODE, missing);
  await page.route(`**${paths.quotes}`, (route) => route.fulfill({ status: 503 }));
  await open(page, "/");
  const counter = countLoads(page);
  await follow(page, "Quotes");
  await expect(page.getByRole("heading", { name: unavailable.heading })).toBeVisible();
  await expect(page.getByRole("contentinfo")).toBeVisible();
  expect(counter.loads).toBe(0);
});

for (const file of ["libraries", "client", "index"]) {
  test(`a page whose ${file} script is never answered says so, until it comes`, async ({ page }) => {
    let answer = () => {};
    const mayCome = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`**/assets/${file}-*.js`, async (route) => {
      await mayCome;
      await route.fallback();
    });
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    await page.goto("./", { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await page.clock.runFor(14_000);
    await expect(page.getByText(unfinished.text)).toBeHidden();
    await page.clock.runFor(1_000);
    await expect(page.getByText(unfinished.text)).toBeVisible();
    answer();
    await page.clock.resume();
    await hydrated(page);
    await expect(page.getByText(unfinished.text)).toBeHidden();
  });
}

test("a browser from before 2023 keeps the page as it was served", async ({ page }) => {
  const errors = collectErrors(page);
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "toSorted"));
  await page.clock.install();
  await page.goto("./");
  await page.clock.runFor(20_000);
  await expect(page.locator("html[data-static]")).toBeAttached();
  await expect(page.getByText(unfinished.text)).toHaveCount(0);
  await page.getByRole("contentinfo").getByRole("link", { name: "Quotes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: pages.quotes.heading })).toBeVisible();
  expect(errors).toEqual([]);
});

test("no page needs more than a browser of 2023 has", async ({ page }) => {
  const errors = collectErrors(page);
  await page.addInitScript(() => {
    for (const [owner, names] of [
      [Object, ["groupBy"]],
      [Map, ["groupBy"]],
      [Promise, ["withResolvers", "try"]],
      [Array, ["fromAsync"]],
      [ArrayBuffer.prototype, ["transfer", "transferToFixedLength"]],
      [
        Set.prototype,
        ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"],
      ],
      [String.prototype, ["isWellFormed", "toWellFormed"]],
      [URL, ["canParse", "parse"]],
      [AbortSignal, ["any"]],
      [Document.prototype, ["startViewTransition"]],
      [HTMLElement.prototype, ["showPopover", "hidePopover", "togglePopover"]],
      [Element.prototype, ["setHTMLUnsafe"]],
      [window, ["navigation", "Iterator", "scheduler"]],
    ] as const)
      for (const name of names) Reflect.deleteProperty(owner, name);
  });
  await open(page, paths.home);
  for (const { to } of navigation) {
    await page.getByRole("contentinfo").locator(`a[href$="${to}"]`).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }
  expect(errors).toEqual([]);
});

test("a font that does not come leaves every word readable", async ({ page }) => {
  await page.route("**/*.woff2", missing);
  await open(page, "/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await sidewaysOverflow(page)).toBe(0);
});

test.describe("where no picture comes", () => {
  test.beforeEach(async ({ page }) => {
    await page.route(/\.(?:avif|jpg|png|svg|ico)$/, missing);
  });

  for (const path of [paths.home, paths.featurette]) {
    test(`${path} keeps the poster's room, and the film plays from there`, async ({ page }) => {
      const errors = collectErrors(page);
      await open(page, path);
      const poster = page.getByRole("main").locator("picture img");
      await poster.scrollIntoViewIfNeeded();
      await expect(poster).toHaveJSProperty("complete", true);
      await expect(poster).toHaveJSProperty("naturalWidth", 0);
      const { width, height } = (await poster.boundingBox()) ?? { width: 0, height: 0 };
      expect(height).toBeCloseTo((width * 9) / 16, 0);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.getByRole("main").getByRole("button", { name: /^Play/ }).click();
      await playsPast(page, 0.5);
      await page.getByRole("slider", { name: "Time" }).hover();
      expect(errors).toEqual([]);
    });
  }

  test("the images of a card still have names to be saved by", async ({ page }) => {
    await open(page, paths.quotes);
    await page.getByRole("main").getByRole("button", { name: saveImage.label }).first().click();
    const shapes = page.getByRole("dialog").locator("a[download]");
    await expect(shapes).toHaveCount(saveImage.shapes.length);
    for (const shape of await shapes.all()) await expect(shape).toHaveAccessibleName(/\S/);
    expect(await sidewaysOverflow(page)).toBe(0);
  });
});

test("a browser that does not know its own zone gives the moment in UTC", async ({ page }) => {
  await page.addInitScript(() => {
    const Format = Intl.DateTimeFormat;
    // The visitor's own zone is the one that nobody names.
    Intl.DateTimeFormat = function (locale: string, options: Intl.DateTimeFormatOptions = {}) {
      if (options.timeZone !== "UTC") throw new RangeError("Invalid time zone");
      return new Format(locale, options);
    } as unknown as typeof Format;
  });
  await open(page, `/?at=${beforePremiere(DAY_MS)}`);
  await expect(page.getByRole("timer")).toBeAttached();
  const moment = page.getByRole("main").getByText(/\d\sUTC/);
  await expect(moment.first()).toBeVisible();
});

test("a shell that breaks leaves the page that says so", async ({ page }) => {
  await page.addInitScript(() => {
    window.matchMedia = () => {
      throw new Error("The wall gave way");
    };
  });
  await page.goto(`.${paths.home}`);
  await expect(page.getByRole("heading", { name: broken.heading })).toBeVisible();
  await expect(page.getByText("The wall gave way")).toBeVisible();
});

test("a part of a page that does not come leaves the rest as it is", async ({ page }) => {
  const missed = page.waitForResponse("**/assets/preview-notice-*.js");
  await page.route("**/assets/preview-notice-*.js", missing);
  await open(page, `/?at=${beforePremiere(DAY_MS)}`);
  await missed;
  await expect(page.getByRole("timer")).toBeAttached();
  await follow(page, "Quotes");
  await expect(page.getByRole("heading", { level: 1, name: pages.quotes.heading })).toBeVisible();
});

test("a visitor who leaves before the code has come is not called back", async ({ page }) => {
  // The start's last act, whether the code came or not, is to stop listening.
  await page.addInitScript(() => {
    const remove = window.removeEventListener;
    window.removeEventListener = (...listening: Parameters<typeof remove>) => {
      remove.apply(window, listening);
      if (listening[0] === "beforeunload") console.log("heard");
    };
  });
  const heard = page.waitForEvent("console", (message) => message.text() === "heard");
  let loseCode = async () => {};
  await page.route("**/assets/client-*.js", (route) => void (loseCode = () => route.abort()), { times: 1 });
  let answer = async () => {};
  await page.route(`**${paths.featurette}`, (route) => void (answer = () => route.fallback()));
  const code = page.waitForRequest("**/assets/client-*.js");
  await page.goto(`.${paths.home}`, { waitUntil: "commit" });
  await code;
  const leaving = page.waitForRequest(`**${paths.featurette}`);
  await page.getByRole("contentinfo").getByRole("link", { name: "Featurette" }).click({ noWaitAfter: true });
  await leaving;
  await loseCode();
  await heard;
  await answer();
  await hydrated(page);
  await expect(page).toHaveURL(`.${paths.featurette}`);
});

test("whatever the hash says, it moves the focus and nothing else", async ({ page }) => {
  const errors = collectErrors(page);
  const path = paths.character(people[0].slug);
  await open(page, path);
  const main = page.getByRole("main");
  const words = await main.innerText();
  const known = ["", "main", "origin", "dots-small", "%E0%A4%A", "caf%C3%A9", "%00", "__proto__"];
  const hash = fc.oneof(anyText, fc.webFragments());
  await page.evaluate(() => (window.location.hash = "nothing"));
  await fc.assert(
    fc.asyncProperty(hash, async (text) => {
      await page.evaluate((value) => (window.location.hash = value), text);
      await expect.poll(() => main.evaluate((element) => element.matches(":focus-within"))).toBe(true);
      expect(new URL(page.url()).pathname).toBe(path);
    }),
    { examples: known.map((text) => [text] as [string]), numRuns: 50, endOnFailure: true },
  );
  expect(await main.innerText()).toBe(words);
  expect(errors).toEqual([]);
  await expect(main.locator(":is(a, button)[tabindex='-1']")).toHaveCount(0);
});
