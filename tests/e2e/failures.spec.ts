import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Page, Route } from "@playwright/test";
import { hasOwnFilm } from "#content/film.ts";
import { navigation } from "#content/home.ts";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { saveImage } from "#content/site-copy.ts";
import { shell, unfinished } from "#content/shell.ts";
import { DAY_MS, HOUR_MS } from "#lib/instants.ts";
import { breakingTest as test, expect, follow, hydrated, open, step } from "../support/test.ts";
import { playsPast } from "../support/film.ts";
import { freePort } from "../support/free-port.ts";
import { beforePremiere } from "../support/premiere.ts";
import { boxOf, collectErrors, hold, sidewaysOverflow, siteLink } from "../support/visitor.ts";

const QUOTES_CODE = "**/assets/quotes-page-*.js";
const { broken, offline, unavailable } = shell.failures;

const missing = (route: Route) => route.fulfill({ status: 404 });

/** How often the page was loaded from its address since. */
function countLoads(page: Page) {
  const counter = { loads: 0 };
  page.on("request", (request) => (counter.loads += Number(request.isNavigationRequest())));
  return counter;
}

/** Makes every access to storage throw, as some privacy settings do. */
function blockStorage() {
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException("Blocked", "SecurityError");
      },
    });
}

test("a page that does not come leaves the shell, and says what happened", async ({ page }) => {
  const shown = (heading: string) => page.getByRole("heading", { name: heading });
  const footer = page.getByRole("contentinfo");

  // First: later the page's code is in the browser's cache.
  let question: string | null;
  await step("it comes with the network", async () => {
    await open(page, "/");
    question = await page.getByRole("heading", { level: 1 }).textContent();
    await page.context().setOffline(true);
    await follow(page, "Quotes");
    await expect(shown(offline.heading)).toBeVisible();
    await expect(footer).toBeVisible();
    await page.context().setOffline(false);
    await expect(shown(offline.heading)).toBeHidden();
    await hydrated(page);
  });

  await step("it breaks, and is tried again", async () => {
    const body = 'export function QuotesPage() { throw new Error("The wall gave way"); }';
    await page.route(QUOTES_CODE, (route) => route.fulfill({ contentType: "text/javascript", body }));
    await open(page, "/");
    await follow(page, "Quotes");
    await expect(shown(broken.heading)).toBeVisible();
    await expect(page.getByText("The wall gave way")).toBeVisible();
    await expect(footer).toBeVisible();
    await page.unroute(QUOTES_CODE);
    await page.getByRole("button", { name: shell.tryAgain }).click();
    await expect(shown(broken.heading)).toBeHidden();
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  });

  await page.route(QUOTES_CODE, missing);
  await step("the host is out of order", async () => {
    await page.route(`**${paths.quotes}`, (route) => route.fulfill({ status: 503 }), { times: 1 });
    await open(page, "/");
    const counter = countLoads(page);
    await follow(page, "Quotes");
    await expect(shown(unavailable.heading)).toBeVisible();
    await expect(footer).toBeVisible();
    expect(counter.loads).toBe(0);
  });

  await step("a visitor who leaves it is not called back to it", async () => {
    const heading = page.getByRole("heading", { level: 1 });
    await page.goBack();
    await expect(heading).toHaveText(question ?? "");
    const asked = page.waitForRequest((request) => request.method() === "HEAD");
    const answer = await hold(page, `**${paths.quotes}`);
    const counter = countLoads(page);
    await follow(page, "Quotes");
    await asked;
    const isOver = page.waitForEvent("requestfailed", (request) => request.method() === "HEAD");
    await page.goBack();
    await expect(heading).toHaveText(question ?? "");
    await isOver;
    answer();
    expect(counter.loads).toBe(0);
  });
  await page.unroute(QUOTES_CODE);

  await step("it is loaded from its address where its styles failed on hover", async () => {
    const errors = collectErrors(page);
    await page.route("**/assets/quotes-page-*.css", (route) => route.abort(), { times: 1 });
    await open(page, "/");
    const missed = page.waitForEvent("requestfailed");
    await siteLink(page, "Quotes").hover();
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

  await step("a part of it does not come, and leaves the rest as it is", async () => {
    const missed = page.waitForResponse("**/assets/preview-notice-*.js");
    await page.route("**/assets/preview-notice-*.js", missing);
    await open(page, `/?at=${beforePremiere(DAY_MS)}`);
    await missed;
    await expect(page.getByRole("timer")).toBeAttached();
    await follow(page, "Quotes");
    await expect(page.getByRole("heading", { level: 1, name: pages.quotes.heading })).toBeVisible();
  });
});

test("a page whose code is missing is loaded once", async ({ page }) => {
  const notice = page.getByText(unfinished.text);

  await step("a deploy has removed it", async () => {
    await open(page, "/");
    const counter = countLoads(page);
    // The old file is gone; the page that the reload brings names another.
    await page.route(QUOTES_CODE, (route) => (counter.loads === 0 ? missing(route) : route.continue()));
    await follow(page, "Quotes");
    await expect.poll(() => counter.loads).toBe(1);
    await hydrated(page);
    await expect(page).toHaveURL(paths.quotes);
    await expect(notice).toBeHidden();
  });

  await page.route(QUOTES_CODE, missing);
  for (const storage of ["open", "blocked"])
    await step(`it never comes, storage ${storage}: the page can be read, without a loop`, async () => {
      if (storage === "blocked") await page.addInitScript(blockStorage);
      await open(page, "/");
      const counter = countLoads(page);
      await follow(page, "Quotes");
      await expect(notice).toBeVisible();
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
      expect(counter.loads).toBe(1);
      await follow(page, "Featurette");
      await hydrated(page);
      await expect(page).toHaveURL(paths.featurette);
    });

  await step("it is the first page's", async () => {
    const counter = countLoads(page);
    await page.goto(paths.quotes);
    await expect(notice).toBeVisible();
    expect(counter.loads).toBe(2);
  });
});

/** Eight seconds and no more, for somebody who presses twice: the clock stands still after them. */
async function waitEightSeconds(page: Page) {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
  await page.clock.runFor(2_000);
  await follow(page, "Quotes");
  await page.clock.runFor(5_000);
}

test("a page whose code is never answered is loaded after eight seconds", async ({ page }) => {
  await page.clock.install();
  for (const asset of ["js", "css"])
    await step(`its ${asset}`, async () => {
      const counter = countLoads(page);
      await page.route(`**/assets/quotes-page-*.${asset}`, (route) => counter.loads > 1 && route.fallback());
      await open(page, "/");
      await follow(page, "Quotes");
      await expect(page.locator("html[data-loading]")).toBeAttached();
      await waitEightSeconds(page);
      await expect.poll(() => counter.loads).toBe(2);
      await page.clock.resume();
      await page.locator("html[data-hydrated]:not([data-loading])").waitFor();
      await expect(page).toHaveURL(paths.quotes);
      await expect(page.getByRole("heading", { level: 1, name: pages.quotes.heading })).toBeVisible();
    });

  await step("and is tried again when it is asked for again", async () => {
    const problem = page.getByRole("heading", { name: offline.heading });
    await page.route(QUOTES_CODE, () => {});
    await page.route(`**${paths.quotes}`, (route) => route.abort(), { times: 1 });
    await open(page, "/");
    await follow(page, "Quotes");
    await waitEightSeconds(page);
    await expect(problem).toBeVisible();
    await page.unroute(QUOTES_CODE);
    await follow(page, "Quotes");
    await page.clock.resume();
    await hydrated(page);
    await expect(problem).toBeHidden();
    await expect(page).toHaveURL(paths.quotes);
  });
});

test("a page that stops halfway is shown as it is", async ({ page }) => {
  const [half = ""] = readFileSync("dist/index.html", "utf8").split("<footer");
  const port = await freePort();
  const host = createServer((_request, response) => response.write(half)).listen(port);
  await page.clock.install();
  await page.goto(`http://localhost:${port}`, { waitUntil: "commit" });
  await expect(page.locator("html[data-phase]")).toBeAttached();
  const isPainted = page.evaluate(
    () => new Promise((done) => new PerformanceObserver(done).observe({ type: "paint", buffered: true })),
  );
  await page.clock.runFor(3_000);
  await isPainted;
  host.close().closeAllConnections();
});

test("a start that fails leaves a page that can be read", async ({ page }) => {
  await page.clock.install({ time: 0 });
  const notice = page.getByText(unfinished.text);

  for (const [index, file] of ["libraries", "client", "start"].entries())
    await step(`${file} is not answered: the page says so, until it comes`, async () => {
      const answer = await hold(page, `**/assets/${file}-*.js`);
      const asked = page.waitForRequest(`**/assets/${file}-*.js`);
      await page.clock.pauseAt((index + 1) * HOUR_MS);
      await page.goto("./", { waitUntil: "commit" });
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      await page.clock.runFor(14_000);
      await asked;
      await expect(notice).toBeHidden();
      await page.clock.runFor(1_000);
      await expect(notice).toBeVisible();
      answer();
      await page.clock.resume();
      await hydrated(page);
      await expect(notice).toBeHidden();
    });

  await step("a visitor who leaves before the code has come is not called back", async () => {
    // The start's last act, whether the code came or not, is to stop listening.
    const script = await page.addInitScript(() => {
      const remove = window.removeEventListener;
      window.removeEventListener = (...listening: Parameters<typeof remove>) => {
        remove.apply(window, listening);
        if (listening[0] === "beforeunload") console.log("heard");
      };
    });
    const heard = page.waitForEvent("console", (message) => message.text() === "heard");
    await page.route("**/assets/client-*.js", (route) => route.abort(), { times: 1 });
    const loseCode = await hold(page, "**/assets/client-*.js");
    const code = page.waitForRequest("**/assets/client-*.js");
    const answer = await hold(page, `**${paths.featurette}`);
    await page.goto(`.${paths.home}`, { waitUntil: "commit" });
    await code;
    const leaving = page.waitForRequest(`**${paths.featurette}`);
    await siteLink(page, "Featurette").click({ noWaitAfter: true });
    await leaving;
    loseCode();
    await heard;
    answer();
    await hydrated(page);
    await expect(page).toHaveURL(`.${paths.featurette}`);
    await script.dispose();
  });

  await step("a shell that breaks leaves the page that says so", async () => {
    const script = await page.addInitScript(() => {
      window.matchMedia = () => {
        throw new Error("The wall gave way");
      };
    });
    await page.goto(`.${paths.home}`);
    await expect(page.getByRole("heading", { name: broken.heading })).toBeVisible();
    await expect(page.getByText("The wall gave way")).toBeVisible();
    await script.dispose();
  });

  const errors = collectErrors(page);
  await step("a browser of 2023 has all that any page needs", async () => {
    const script = await page.addInitScript(() => {
      for (const [owner, names] of [
        [Object, ["groupBy"]],
        [Map, ["groupBy"]],
        [Promise, ["withResolvers", "try"]],
        [Array, ["fromAsync"]],
        [ArrayBuffer.prototype, ["transfer", "transferToFixedLength"]],
        [Set.prototype, ["union", "intersection", "difference"]],
        [Set.prototype, ["isSubsetOf", "isSupersetOf", "isDisjointFrom"]],
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
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await open(page, paths.home);
    for (const { to } of navigation) {
      await page.getByRole("contentinfo").locator(`a[href$="${to}"]`).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    }
    await script.dispose();
  });

  await step("a browser from before 2023 keeps the page as it was served", async () => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "toSorted"));
    await page.goto("./");
    await page.clock.runFor(20_000);
    await expect(page.locator("html[data-static]")).toBeAttached();
    await expect(notice).toHaveCount(0);
    await follow(page, "Quotes");
    await expect(page.getByRole("heading", { level: 1, name: pages.quotes.heading })).toBeVisible();
  });
  expect(errors).toEqual([]);
});

test("where no picture and no font comes, everything is there to be read and pressed", async ({ page }) => {
  const errors = collectErrors(page);
  await page.route(/\.(?:avif|jpg|png|svg|ico|woff2)$/, missing);
  const main = page.getByRole("main");
  const expectRoomOfPoster = async () => {
    await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
    const poster = main.locator("picture img");
    await poster.scrollIntoViewIfNeeded();
    await expect(poster).toHaveJSProperty("complete", true);
    await expect(poster).toHaveJSProperty("naturalWidth", 0);
    const { width, height } = await boxOf(poster);
    expect(height).toBeCloseTo((width * 9) / 16, 0);
    expect(await sidewaysOverflow(page)).toBe(0);
  };

  await step("the home page keeps the poster's room", async () => {
    await open(page, paths.home);
    await expectRoomOfPoster();
  });

  await step("so does the film's page, and the film plays from there", async () => {
    await follow(page, "Featurette");
    await expect(main.getByRole("heading", { level: 1 })).toBeFocused();
    await expectRoomOfPoster();
    if (!hasOwnFilm) return;
    await main.getByRole("button", { name: /^Play/ }).click();
    await playsPast(page, 0.5);
    await page.getByRole("slider", { name: "Time" }).hover();
  });

  await step("the images of a card still have names to be saved by", async () => {
    await follow(page, "Quotes");
    await main.getByRole("button", { name: saveImage.label }).first().click();
    const shapes = page.getByRole("dialog").locator("a[download]");
    await expect(shapes).toHaveCount(saveImage.shapes.length);
    for (const shape of await shapes.all()) await expect(shape).toHaveAccessibleName(/\S/);
    expect(await sidewaysOverflow(page)).toBe(0);
  });
  expect(errors).toEqual([]);
});
