// Not the silent test: a browser tells the console about every file that it could not load.
import type { Page } from "@playwright/test";
import { commonFile, film } from "#content/film.ts";
import { filmProblems } from "#content/film-copy.ts";
import { HOUR_MS } from "#lib/instants.ts";
import { filmState, playsPast } from "../support/film.ts";
import { breakingTest as test, collectErrors, expect, hold, open, step } from "../support/test.ts";

const FILES = /\.mp4$/;

/** Presses play and waits for the panel that says why the film does not play. */
async function pressAndFail(page: Page) {
  await open(page, "./featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  const panel = page.getByRole("alert");
  await expect(panel).toBeVisible();
  const download = panel.getByRole("link", { name: "Download the featurette" });
  await expect(download).toHaveAttribute("href", new RegExp(`${commonFile.src}$`));
  await expect(page.locator("[data-transcript-lines] button").first()).toBeVisible();
  return panel;
}

// Each page is a first visit, with nothing to resume.
test.beforeEach(({ page }) => page.addInitScript(() => localStorage.clear()));

test("a missing film ends in a panel with a file for any player, and Try again plays it", async ({
  page,
}) => {
  const errors = collectErrors(page);
  // Safari has no AbortSignal.timeout before version 16.
  await page.addInitScript(() => delete (AbortSignal as Partial<typeof AbortSignal>).timeout);
  await page.route(FILES, (route) => route.fulfill({ status: 404 }));
  const panel = await pressAndFail(page);
  await expect(panel).toContainText(filmProblems.missing);

  await step("presses on a film that does not play throw nothing", async () => {
    await page.locator("video").evaluate((video: HTMLVideoElement) => {
      for (let press = 0; press < 3; press++) video.click();
    });
    await panel.getByRole("button", { name: "Try again" }).click();
    await expect(panel).toBeVisible();
    expect(errors).toEqual([]);
  });

  await page.unroute(FILES);
  await panel.getByRole("button", { name: "Try again" }).press("Enter");
  await playsPast(page, 0);
  await expect(panel).toBeHidden();
  await expect(page.getByRole("region", { name: "Film" })).toBeFocused();
});

test("a film that does not come ends in a panel that says why", async ({ page }) => {
  await page.clock.install({ time: 0 });
  await step("damaged", async () => {
    const rubbish = Buffer.alloc(200_000, "no film at all ");
    await page.route(FILES, (route) => route.fulfill({ contentType: "video/mp4", body: rubbish }));
    await expect(await pressAndFail(page)).toContainText(filmProblems.unreadable);
  });

  await step("the connection is gone", async () => {
    await page.route(FILES, (route) => route.abort("internetdisconnected"));
    await expect(await pressAndFail(page)).toContainText(filmProblems.offline);
  });

  await step("nothing of a large screen's file arrives for eight seconds", async () => {
    await page.route(FILES, () => {});
    await open(page, "./featurette");
    await page.evaluate(() => Object.defineProperty(window, "devicePixelRatio", { value: 3 }));
    await page.clock.pauseAt(HOUR_MS);
    const request = page.waitForRequest(FILES);
    await page.getByRole("button", { name: /^Play/ }).click();
    expect((await request).url()).toContain(film.files[2].src);
    await expect(page.locator("video")).toHaveCSS("background-image", /poster/);
    await page.clock.runFor(7_000);
    await expect(page.getByRole("alert")).toBeHidden();
    await page.clock.runFor(1_000);
    await expect(page.getByRole("alert")).toContainText(filmProblems.slow);
  });
});

test("the film plays where something of it does not come", async ({ page }) => {
  const ownControls = page.locator("video[controls]");
  const play = page.getByRole("button", { name: /^Play/ });

  await step("without the styles of our controls it has the browser's own", async () => {
    const missed = page.waitForEvent("requestfailed");
    await page.route(/film-controls-.*\.css/, (route) => route.abort(), { times: 1 });
    await open(page, "./featurette");
    await play.hover();
    await missed;
    await play.click();
    await playsPast(page, 0);
    await expect(ownControls).toBeVisible();
  });

  await step("without their code, too", async () => {
    await page.route(/film-controls-.*\.js/, (route) => route.abort());
    await open(page, "./featurette");
    await play.click();
    await playsPast(page, 0);
    await expect(ownControls).toBeVisible();
    await page.unrouteAll();
  });

  await step("and until their code has come; a damaged file gives way to the next", async () => {
    const release = await hold(page, /film-controls-.*\.js/);
    const damaged = page.waitForRequest(FILES);
    const rubbish = { contentType: "video/mp4", body: "no film" };
    await page.route(FILES, (route) => route.fulfill(rubbish), { times: 1 });
    await open(page, "./featurette");
    await play.click();
    await playsPast(page, 0);
    expect((await filmState(page)).src).not.toContain((await damaged).url());
    await expect(ownControls).toBeVisible();
    release();
    await expect(page.getByRole("slider", { name: "Time" })).toBeVisible();
    await expect(ownControls).toHaveCount(0);
  });

  await step("from a host that ignores ranges, from the promised moment, without tracks", async () => {
    await page.route(FILES, async (route) => {
      const headers = { ...route.request().headers() };
      delete headers.range;
      const response = await route.fetch({ headers });
      await route.fulfill({ status: 200, contentType: "video/mp4", body: await response.body() });
    });
    await page.route(/\.vtt$/, () => new Promise(() => {}));
    await page.addInitScript(() => localStorage.setItem("film", JSON.stringify({ hasCaptions: true })));
    await open(page, "./featurette?t=44");
    await page.getByRole("button", { name: "Play from 0:44" }).click();
    await playsPast(page, 44);
  });
});
