import { cues } from "#content/film-cues.ts";
import { chapters, film } from "#content/film.ts";
import { share as shareCopy } from "#content/site-copy.ts";
import {
  filmState,
  firstMoment,
  pauseFilm,
  playFilm,
  playsPast,
  seek,
  visit,
  walkTo,
} from "../support/film.ts";
import { expect, test } from "../support/test.ts";

// Motion is not the question, and costs a load a fifth of its time.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const spoken = cues.filter(({ kind }) => kind === "line");

test("plays with one press, and its controls do what they say", async ({ page }) => {
  await playFilm(page);
  await test.step("pictures change and there is sound", async () => {
    const decoded = () =>
      page.locator("video").evaluate((video) => ({
        frames: (video as HTMLVideoElement).getVideoPlaybackQuality().totalVideoFrames,
        sound: (video as unknown as { webkitAudioDecodedByteCount: number }).webkitAudioDecodedByteCount,
      }));
    const before = await decoded();
    await playsPast(page, 1.5);
    const after = await decoded();
    expect(after.frames).toBeGreaterThan(before.frames);
    expect(after.sound).toBeGreaterThan(before.sound);
  });
  await test.step("a wheel over the volume throws nothing", async () => {
    await page.getByRole("slider", { name: "Volume" }).hover();
    await page.mouse.wheel(0, 50);
    await page.mouse.wheel(0, -50);
    const { time } = await filmState(page);
    await playsPast(page, time);
  });
  await test.step("keys leave the rest of the page alone", async () => {
    await page.getByRole("searchbox").fill("");
    await page.getByRole("searchbox").pressSequentially("mj5k");
    expect(await filmState(page)).toMatchObject({ isMuted: false, isPaused: false });
  });
  await test.step("controls are named by their text, and set speed, sound and the system's media panel", async () => {
    const bar = page.getByRole("region", { name: "Film" });
    for (const text of ["CC", "1×"])
      await expect.soft(bar.getByText(text, { exact: true })).toHaveAccessibleName(new RegExp(text));
    const metadata = await page.evaluate(() => {
      const { title, artwork } = navigator.mediaSession.metadata ?? {};
      return { title, pictures: artwork?.length };
    });
    expect.soft(metadata).toEqual({ title: film.title, pictures: 5 });

    await page.getByRole("button", { name: /^Speed/ }).click();
    await expect.poll(async () => (await filmState(page)).rate).not.toBe(1);
    await page.getByRole("button", { name: "Mute" }).click();
    expect((await filmState(page)).isMuted).toBe(true);
    await page.getByRole("button", { name: "Unmute" }).click();
    await page.getByRole("slider", { name: "Volume" }).press("Home");
    expect((await filmState(page)).volume).toBe(0);
  });
});

test("is on the first screen with its way to play, however the phone is held", async ({ page }) => {
  await visit(page, "./featurette");
  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [667, 375],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.getByRole("button", { name: /^Play/ })).toBeInViewport({ ratio: 1 });
  }
});

test("captions and the transcript follow the film for every sense", async ({ page }) => {
  await playFilm(page);
  await pauseFilm(page);
  await test.step("the line that is spoken and the one that is found stand out by more than their ink", async () => {
    await page.getByRole("searchbox").fill("the");
    const underlined = (selector: string) =>
      page
        .locator(`[data-transcript-lines] ${selector}`)
        .evaluateAll((parts) =>
          parts.map((part) => getComputedStyle(part).textDecorationLine.includes("underline")),
        );
    expect(await underlined("[aria-current] span:first-child")).toContain(true);
    expect(await underlined("button:not([aria-current]) span:first-child")).not.toContain(true);
    const [first, ...others] = await underlined("mark");
    expect([first, others.length > 0, others.includes(true)]).toEqual([true, true, false]);
  });
  await test.step("the line that is spoken is marked, and no other", async () => {
    const cue = spoken[4];
    if (!cue) throw new Error("The film has too few lines.");
    await seek(page, cue.start + 0.1);
    await expect(page.getByRole("button", { name: cue.text })).toHaveAttribute("aria-current", "true");
    await expect(page.locator("[data-transcript-lines] li:not(:has(h3)) [aria-current]")).toHaveCount(1);
  });
  await test.step("spoken lines reach a screen reader while the film has the focus, and not elsewhere", async () => {
    const [first, second] = spoken;
    if (!first || !second) throw new Error("The film has no lines.");
    const status = page.locator(".sr-only[aria-live]");
    await page.getByRole("button", { name: "Captions" }).focus();
    await seek(page, first.start + 0.1);
    await expect(status.getByText(first.text)).toBeAttached();

    await page.getByRole("searchbox").focus();
    await seek(page, second.start + 0.1);
    await expect(page.getByRole("button", { name: second.text })).toHaveAttribute("aria-current", "true");
    expect(await status.allTextContents()).not.toContain(second.text);
    await page.getByRole("button", { name: "Captions" }).focus();
    await expect(status.getByText(second.text)).toBeAttached();
  });
  await test.step("whether captions are on is to be seen with the focus on their button, and without colors", async () => {
    const captions = page.getByRole("button", { name: "Captions" });
    for (const forcedColors of ["none", "active"] as const) {
      await page.emulateMedia({ forcedColors });
      await captions.press("Space");
      await expect(captions).toHaveAttribute("aria-pressed", "true");
      const on = await captions.screenshot();
      await captions.press("Space");
      await expect(captions).toHaveAttribute("aria-pressed", "false");
      expect((await captions.screenshot()).equals(on), forcedColors).toBe(false);
    }
  });
});

test("asks for neither the film nor its player before the press", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await visit(page, "./featurette");
  expect(asked.filter((path) => /\.mp4$|\.vtt$|film-controls/.test(path))).toEqual([]);
  await page.getByRole("button", { name: /^Play/ }).focus();
  await expect.poll(() => asked.some((path) => path.includes("film-controls"))).toBe(true);
  expect(asked.filter((path) => path.endsWith(".mp4"))).toEqual([]);
});

test("a press before the page is taken over plays at once, and goes on in our player", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/index-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./featurette", { waitUntil: "commit" });
  const own = page.locator("video");
  await expect(own).not.toHaveAttribute("controls");
  await own.click();
  await expect(own).toHaveAttribute("controls");
  await playsPast(page, 0.5);
  release();
  await expect(
    page.getByRole("region", { name: "Film" }).getByRole("button", { name: "Pause" }),
  ).toBeVisible();
  await playsPast(page, 0.6);
  await expect(page.locator("video")).toHaveCount(1);
});

test("captions show the line that is spoken", async ({ page }) => {
  await playFilm(page);
  const captions = page.getByRole("button", { name: "Captions" });
  await expect(captions).toHaveAttribute("aria-pressed", "false");
  await captions.click();
  await expect(captions).toHaveAttribute("aria-pressed", "true");
  await pauseFilm(page);
  for (const cue of [spoken[0], spoken[8], spoken.at(-1)]) {
    if (!cue) throw new Error("The film has too few lines.");
    await seek(page, cue.start + 0.1);
    await expect
      .poll(() =>
        page.locator("video").evaluate((video: HTMLVideoElement) => {
          const track = Array.from(video.textTracks).find(({ mode }) => mode === "showing");
          return Array.from(track?.activeCues ?? [], (active) => (active as VTTCue).text).join();
        }),
      )
      .toContain(cue.text);
  }
});

test("a press on Captions counts while the film is still loading", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.mp4$/, async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, "./featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  const captions = page.getByRole("button", { name: "Captions" });
  await captions.click();
  release();
  await playsPast(page, 0.5);
  await expect(captions).toHaveAttribute("aria-pressed", "true");
});

test("a line of the transcript opens the film there", async ({ page }) => {
  await visit(page, "./featurette");
  const cue = spoken.at(-1);
  if (!cue) throw new Error("The film has no lines.");
  await page.getByRole("button", { name: cue.text }).click();
  expect(Math.abs((await firstMoment(page)) - cue.start)).toBeLessThan(0.5);
});

test("the transcript is searched and stepped through", async ({ page }) => {
  await visit(page, "./featurette");
  const field = page.getByRole("searchbox", { name: "Find a word" });
  await field.fill("HE'S");
  const found = page.locator("[data-transcript-lines] [data-found]");
  const count = page.getByRole("search").locator("[aria-live]");
  await expect(count).toHaveText(/^1 of \d+$/);
  const first = await found.textContent();
  await expect(found).toBeInViewport();
  await field.press("Enter");
  await expect(count).toHaveText(/^2 of/);
  await expect(found).not.toHaveText(first ?? "");
  await field.press("Shift+Enter");
  await expect(found).toHaveText(first ?? "");
  await field.press("Shift+Enter");
  await expect(count).toHaveText(/^(\d+) of \1$/);
  await field.fill("Brooklyn");
  await expect(found).toHaveCount(0);
});

test("the usual keys work while the film has the focus", async ({ page }) => {
  await playFilm(page);
  const press = (key: string) => page.keyboard.press(key);
  const is = (expected: Partial<Awaited<ReturnType<typeof filmState>>>) =>
    expect.poll(() => filmState(page)).toMatchObject(expected);
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();

  await press(" ");
  await is({ isPaused: true });
  await press("5");
  await is({ time: film.durationSeconds / 2 });
  await press("l");
  await is({ time: film.durationSeconds / 2 + 10 });
  await press("j");
  await is({ time: film.durationSeconds / 2 });
  await press("ArrowLeft");
  await is({ time: film.durationSeconds / 2 - 5 });
  await press("ArrowRight");
  await is({ time: film.durationSeconds / 2 });
  await press("ArrowDown");
  await is({ volume: 0.9 });
  await press("ArrowUp");
  await is({ volume: 1 });
  // Captions come and go with a mute, until they are asked for.
  const captions = page.getByRole("button", { name: "Captions" });
  for (const isMuted of [true, false]) {
    await press("m");
    await is({ isMuted });
    await expect(captions).toHaveAttribute("aria-pressed", String(isMuted));
  }
  await press("c");
  await expect(captions).toHaveAttribute("aria-pressed", "true");
  await press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await press("k");
  await is({ isPaused: false });

  await press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await test.step("on a layout without Latin letters, too", async () => {
    const pressKey = (key: string, code: string) =>
      page.getByRole("region", { name: "Film" }).dispatchEvent("keydown", { key, code, bubbles: true });
    await pressKey("л", "KeyK");
    await expect.poll(async () => (await filmState(page)).isPaused).toBe(true);
    await pressKey("μ", "KeyM");
    await expect.poll(async () => (await filmState(page)).isMuted).toBe(true);
  });
});

test("each press of a key counts, also those made while the page was busy", async ({ page, context }) => {
  await playFilm(page);
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  const heard = await page.locator("video").evaluateHandle((video) => {
    const types: string[] = [];
    for (const type of ["pause", "play"]) video.addEventListener(type, () => types.push(type));
    return types;
  });
  // The page spins until the test sets a cookie, so that both presses come while it is busy.
  const busy = page.evaluate(() => {
    document.cookie = "busy=1";
    while (!document.cookie.includes("free=1"));
  });
  await expect.poll(() => context.cookies()).toHaveLength(1);
  const presses = [page.keyboard.press("k"), page.keyboard.press(" ")];
  await context.addCookies([{ name: "free", value: "1", url: page.url() }]);
  await Promise.all([busy, ...presses]);
  await expect.poll(() => heard.jsonValue()).toEqual(["pause", "play"]);
  expect((await filmState(page)).isPaused).toBe(false);
});

test("chapters are cut into the time line, and the slider speaks in words", async ({ page }) => {
  await playFilm(page, "./featurette?t=19");
  const slider = page.getByRole("slider", { name: "Time" });
  // The thumbnails are loaded when the film plays, so that they delay nothing.
  await playsPast(page, 19.1);
  await expect(slider).toHaveAttribute("aria-valuetext", /seconds of 1 minute/);
  await page.keyboard.press("k");
  const box = await slider.locator("..").boundingBox();
  if (!box) throw new Error("The time line is not there.");
  for (const { start, title } of chapters) {
    const share = (start + 1) / film.durationSeconds;
    await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
    await expect(page.locator("output").getByText(new RegExp(`^\\d:\\d\\d ${title}$`))).toBeVisible();
  }
  const preview = page.locator(`img[src*="${film.thumbnails.image}"]`);
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});

test("one Back leaves the page, however much one has jumped about", async ({ page }) => {
  await visit(page, "./quotes");
  await walkTo(page, "Featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  for (const cue of spoken.slice(0, 5)) await page.getByRole("button", { name: cue.text }).click();
  await page.keyboard.press("5");
  await page.goBack();
  await expect(page).toHaveURL(/\/quotes$/);
});

test("copies a link to the moment", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(page, "./featurette?t=19");
  await page.getByRole("button", { name: "Copy link at 0:19" }).click();
  await expect(page.getByText(shareCopy.link.copied, { exact: true })).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  await page.goto(`.${link.pathname}${link.search}`);
  await expect(page.getByRole("button", { name: "Play from 0:19" })).toBeVisible();
});

test("offers to go on where one left off, or from the start", async ({ page }) => {
  await playFilm(page, "./featurette?t=19");
  await playsPast(page, 19.5);
  await visit(page, "./featurette");
  await expect(page.getByRole("button", { name: "From the start" })).toBeVisible();
  await page.getByRole("button", { name: /^Resume at 0:(19|[2-5]\d)$/ }).click();
  await playsPast(page, 19);
  await visit(page, "./featurette");
  await page.getByRole("button", { name: "From the start" }).click();
  expect(await firstMoment(page)).toBeLessThan(0.5);
});

test("who saves data gets the small file and nothing ahead of time", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    Object.defineProperty(window, "devicePixelRatio", { value: 3 });
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await visit(page, "./featurette");
  await page.getByRole("button", { name: /^Play/ }).hover();
  await page.getByRole("button", { name: /^Play/ }).focus();
  expect(asked.filter((path) => /film-controls|\.mp4$/.test(path))).toEqual([]);
  await page.getByRole("button", { name: /^Play/ }).click();
  await playsPast(page, 0.5);
  expect((await filmState(page)).src).toContain(film.files[0].src);
  expect(asked.filter((path) => path.includes("thumbnails"))).toEqual([]);
});

test("a large screen gets the large file", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "devicePixelRatio", { value: 3 }));
  await playFilm(page);
  expect((await filmState(page)).src).toContain(film.files[2].src);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the transcript is whole and the film has the browser's own controls", async ({ page }) => {
    await page.goto("./featurette");
    for (const { text } of cues) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
    await expect(page.locator("video[controls][preload=none]")).toBeVisible();
    await expect(page.locator("video track[kind=captions]")).toHaveCount(1);
  });
});

for (const way of ["the keyboard", "a press below the picture"]) {
  test(`${way} starts the film before the page is taken over, and where it never is`, async ({ page }) => {
    await page.route(/\/assets\/index-.*\.js/, () => {});
    await page.goto("./featurette", { waitUntil: "commit" });
    const own = page.locator("video");
    await expect(own).not.toHaveAttribute("controls");
    const play = page.getByRole("button", { name: /^Play/ });
    if (way === "the keyboard") await play.press("Enter");
    else {
      const box = await play.boundingBox();
      if (!box) throw new Error("There is no way to play.");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    }
    await expect(own).toHaveAttribute("controls");
    await expect(own).toBeFocused();
    await playsPast(page, 0.5);
  });
}

test("a link that the clipboard refused is shown, stays as it was, and leaves the focus alone", async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await visit(page, "./featurette?t=19");
  await page.getByRole("button", { name: "Copy link at 0:19" }).click();
  await expect(page.locator("main input[readonly]")).toHaveValue(/\/featurette\?t=19$/);
  await playFilm(page);
  const copy = page.getByRole("button", { name: /^Copy link at/ });
  await copy.click();
  const address = page.locator("main input[readonly]");
  await expect(address).toBeFocused();
  const refused = await address.inputValue();
  const at = await copy.textContent();
  await page.getByRole("searchbox").focus();
  await seek(page, 30);
  await expect(copy).not.toHaveText(at ?? "");
  await expect(page.getByRole("searchbox")).toBeFocused();
  expect(await address.inputValue()).toBe(refused);
});

test("at its end there is not a moment to pass on", async ({ page }) => {
  await playFilm(page);
  await seek(page, film.durationSeconds - 0.1);
  await expect
    .poll(() => page.locator("video").evaluate((video: HTMLVideoElement) => video.ended))
    .toBe(true);
  await expect(page.getByRole("button", { name: "Copy link at 0:00" })).toBeVisible();
});

test("in full screen a focused button stays visible when the pointer rests", async ({ page }) => {
  await page.clock.install();
  await playFilm(page);
  const region = page.getByRole("region", { name: "Film" });
  const pause = page.getByRole("button", { name: "Pause" });
  await expect(pause).toBeVisible();
  await region.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press("Tab");
  await expect(pause).toBeFocused();
  // Video.js unmarks the bar when there was no key and no movement for a while.
  await page.clock.fastForward(60_000);
  await expect(region.locator("[data-visible]")).toHaveCount(0);
  await expect(pause).toBeFocused();
  expect(await pause.evaluate((button) => button.checkVisibility({ opacityProperty: true }))).toBe(true);
  await page.keyboard.press("m");
  expect((await filmState(page)).isMuted).toBe(true);
});

test("leaving the page leaves full screen", async ({ page }) => {
  await visit(page, "./quotes");
  await walkTo(page, "Featurette");
  await page.getByRole("button", { name: /^Play/ }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(/\/quotes$/);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test("the lines of the transcript are one Tab stop with arrow keys", async ({ page }) => {
  await visit(page, "./featurette");
  const lines = page.locator("[data-transcript-lines] button");
  await page.getByRole("searchbox").fill("Harlem");
  const found = page.locator("[data-transcript-lines] [data-found] button");
  await page.getByRole("searchbox").press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(found).toBeFocused();
  await page.keyboard.press("Home");
  await expect(lines.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(lines.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(lines.last()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Copy all" })).toBeFocused();
});

test("on small and low screens the time line keeps its length, and the buttons have one row", async ({
  page,
}) => {
  await playFilm(page);
  for (const [width, height] of [
    [844, 390],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    const line = await page.getByRole("slider", { name: "Time" }).locator("..").boundingBox();
    const region = await page.getByRole("region", { name: "Film" }).boundingBox();
    if (!line || !region) throw new Error("The film has no time line.");
    expect(line.width, `${width}x${height}`).toBeGreaterThan(region.width * 0.8);
    const buttons = page.getByRole("region", { name: "Film" }).getByRole("button");
    const boxes = await Promise.all((await buttons.all()).map((button) => button.boundingBox()));
    const shown = boxes.filter((box) => box !== null);
    for (const box of shown) expect(box.x + box.width).toBeLessThanOrEqual(region.x + region.width + 1);
    expect(new Set(shown.map(({ y }) => Math.round(y))).size, "rows of buttons").toBe(1);
  }
});
