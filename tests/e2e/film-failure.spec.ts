// Not the silent test: a browser tells the console about every file that it could not load.
import { expect, type Page } from "@playwright/test";
import { film } from "#content/film.ts";
import { filmProblems } from "#content/film-copy.ts";
import { filmState, playsPast, visit } from "../support/film.ts";
import { test } from "../support/breaking.ts";

const FILES = /\.mp4$/;

/** Presses play and waits for the panel that says why the film does not play. */
async function pressAndFail(page: Page) {
  await visit(page, "./featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  const panel = page.getByRole("alert");
  await expect(panel).toBeVisible();
  await expect(panel.getByRole("link", { name: "Download the featurette" })).toHaveAttribute("href", FILES);
  await expect(page.locator("[data-transcript-lines] button").first()).toBeVisible();
  return panel;
}

test("a missing film ends in a panel with a file for any player, and Try again plays the film", async ({
  page,
}) => {
  // Safari has no AbortSignal.timeout before version 16.
  await page.addInitScript(() => delete (AbortSignal as Partial<typeof AbortSignal>).timeout);
  await page.route(FILES, (route) => route.fulfill({ status: 404 }));
  const panel = await pressAndFail(page);
  await expect(panel).toContainText(filmProblems.missing);
  const href = await panel.getByRole("link", { name: "Download the featurette" }).getAttribute("href");
  const file = film.files.find(({ src }) => href?.endsWith(src));
  expect(file?.type).toContain("avc1");

  await page.unroute(FILES);
  await panel.getByRole("button", { name: "Try again" }).press("Enter");
  await playsPast(page, 0.5);
  await expect(panel).toBeHidden();
  await expect(page.getByRole("region", { name: "Film" })).toBeFocused();
});

test("a film that is damaged ends in a panel", async ({ page }) => {
  const rubbish = Buffer.alloc(200_000, "no film at all ");
  await page.route(FILES, (route) => route.fulfill({ contentType: "video/mp4", body: rubbish }));
  await expect(await pressAndFail(page)).toContainText(filmProblems.unreadable);
});

test("a film of which nothing arrives ends in a panel within eight seconds", async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.route(FILES, () => {});
  await visit(page, "./featurette");
  await page.clock.pauseAt(60_000);
  const request = page.waitForRequest(FILES);
  await page.getByRole("button", { name: /^Play/ }).click();
  await request;
  await page.clock.runFor(7_000);
  await expect(page.getByRole("alert")).toBeHidden();
  await page.clock.runFor(1_000);
  await expect(page.getByRole("alert")).toContainText(filmProblems.slow);
});

test("a connection that is gone is called that", async ({ page }) => {
  await page.route(FILES, (route) => route.abort("internetdisconnected"));
  await expect(await pressAndFail(page)).toContainText(filmProblems.offline);
});

test("one file that is damaged gives way to the next", async ({ page }) => {
  await page.route(/av1\.mp4$/, (route) => route.fulfill({ contentType: "video/mp4", body: "no film" }));
  await visit(page, "./featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  await playsPast(page, 0.5);
  expect((await filmState(page)).src).not.toContain("av1");
});

test("without the styles of our controls there are the browser's own", async ({ page }) => {
  const missed = page.waitForEvent("requestfailed");
  await page.route(/film-controls-.*\.css/, (route) => route.abort(), { times: 1 });
  await visit(page, "./featurette");
  const play = page.getByRole("button", { name: /^Play/ });
  await play.hover();
  await missed;
  await play.click();
  await playsPast(page, 0.5);
  await expect(page.locator("video[controls]")).toBeVisible();
});

test("without the code of our controls there are the browser's own", async ({ page }) => {
  await page.route(/film-controls-.*\.js/, (route) => route.abort());
  await visit(page, "./featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  await playsPast(page, 0.5);
  await expect(page.locator("video[controls]")).toBeVisible();
});

test("the browser's own controls are there until ours are", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/film-controls-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, "./featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  await playsPast(page, 0.3);
  await expect(page.locator("video")).toHaveAttribute("controls");
  release();
  await expect(page.getByRole("slider", { name: "Time" })).toBeVisible();
  await expect(page.locator("video")).not.toHaveAttribute("controls");
});

test("tracks that never arrive do not stop the film", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("film", JSON.stringify({ hasCaptions: true }));
    localStorage.setItem("film-captions", "on");
  });
  await page.route(/\.vtt$/, () => new Promise(() => {}));
  await visit(page, "./featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  await playsPast(page, 0.5);
});

test("a host that ignores range requests still plays the film from the moment that was promised", async ({
  page,
}) => {
  await page.route(FILES, async (route) => {
    const headers = { ...route.request().headers() };
    delete headers.range;
    const response = await route.fetch({ headers });
    await route.fulfill({ status: 200, contentType: "video/mp4", body: await response.body() });
  });
  await visit(page, "./featurette?t=44");
  await page.getByRole("button", { name: "Play from 0:44" }).click();
  await expect.poll(async () => (await filmState(page)).time).toBeGreaterThanOrEqual(44);
  await playsPast(page, 44);
});

test("presses on a film that does not play throw nothing", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.route(FILES, (route) => route.fulfill({ status: 404 }));
  const panel = await pressAndFail(page);
  await page.locator("video").evaluate((video: HTMLVideoElement) => {
    for (let press = 0; press < 3; press++) video.click();
  });
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(panel).toBeVisible();
  expect(errors).toEqual([]);
});

test("the poster stays until there is a picture", async ({ page }) => {
  await page.route(FILES, () => new Promise(() => {}));
  await visit(page, "./featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  await expect(page.locator("video")).toHaveCSS("background-image", /poster/);
});
