import type { Page } from "@playwright/test";
import { cues } from "#content/film-cues.ts";
import { chapters, film } from "#content/film.ts";
import { share as shareCopy } from "#content/site-copy.ts";
import { filmState, hearFilm, playedFrom, playsPast, seek, walkTo } from "../support/film.ts";
import { boxOf, expect, hold, open, step, test } from "../support/test.ts";
import { findTranslucentParts, preferReducedTransparency, resize } from "../support/visual-checks.ts";

const spoken = cues.filter(({ kind }) => kind === "line");
const [firstLine, secondLine] = spoken;
const lastLine = spoken.at(-1);
if (!firstLine || !secondLine || !lastLine) throw new Error("The film has too few lines.");

const playButton = (page: Page) => page.getByRole("button", { name: /^Play/ });
const region = (page: Page) => page.getByRole("region", { name: "Film" });
const captionsButton = (page: Page) => page.getByRole("button", { name: "Captions" });
const lines = (page: Page) => page.locator("[data-transcript-lines] button");
const isFullScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

test("the transcript is searched before the film plays, and follows it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, "./featurette");

  await step("neither the film nor its player is asked for before the press", async () => {
    expect(asked.filter((path) => /\.mp4$|\.vtt$|film-controls/.test(path))).toEqual([]);
    await playButton(page).focus();
    await expect.poll(() => asked.some((path) => path.includes("film-controls"))).toBe(true);
    expect(asked.filter((path) => path.endsWith(".mp4"))).toEqual([]);
  });

  await step("the transcript is searched and stepped through", async () => {
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

  await step("its lines are one Tab stop with arrow keys", async () => {
    await page.getByRole("searchbox").fill("Harlem");
    await page.getByRole("searchbox").press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(page.locator("[data-transcript-lines] [data-found] button")).toBeFocused();
    await page.keyboard.press("Home");
    await expect(lines(page).first()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(lines(page).nth(1)).toBeFocused();
    await page.keyboard.press("End");
    await expect(lines(page).last()).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Copy all" })).toBeFocused();
  });

  for (const size of ["390x700", "1280x500", "320x256"])
    await step(`the search field covers no focused line on the way up, ${size}`, async () => {
      await resize(page, size);
      await lines(page).last().focus();
      const covered = await lines(page).evaluateAll(async (all) => {
        const found: (string | null)[] = [];
        for (const line of all.toReversed()) {
          const { left, width, bottom } = line.getBoundingClientRect();
          const top = document.elementFromPoint(left + width / 2, bottom - 2);
          if (!line.contains(top)) found.push(line.textContent);
          line.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true }));
          // React renders the new Tab stop in a microtask.
          await Promise.resolve();
        }
        return found;
      });
      expect(covered).toEqual([]);
      await expect(lines(page).first()).toBeFocused();
    });

  await page.evaluate(() => window.scrollTo(0, 0));
  for (const size of ["390x844", "844x390", "667x375"])
    await step(`the way to play is on the first screen of ${size}`, async () => {
      await resize(page, size);
      await expect(playButton(page)).toBeInViewport({ ratio: 1 });
    });

  await step("it prints its transcript", async () => {
    await page.emulateMedia({ media: "print" });
    const printed = (await page.getByRole("main").innerText()).toLowerCase();
    for (const { text } of cues) expect(printed).toContain(text.toLowerCase());
    await expect(page.getByRole("searchbox")).toBeHidden();
    await page.emulateMedia({ media: null });
  });

  await resize(page, "1280x720");
  await step("a line of the transcript opens the film there, and Captions works while it loads", async () => {
    const release = await hold(page, /\.mp4$/);
    await page.getByRole("button", { name: lastLine.text }).click();
    await expect(captionsButton(page)).toHaveAttribute("aria-pressed", "false");
    await captionsButton(page).click();
    release();
    await expect.poll(() => playedFrom(page)).toEqual([expect.closeTo(lastLine.start, 0)]);
    await page.locator("video").evaluate((video: HTMLVideoElement) => video.pause());
    await expect(captionsButton(page)).toHaveAttribute("aria-pressed", "true");
  });

  await step("the spoken line and the found one stand out by more than their ink", async () => {
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
  for (const cue of [firstLine, lastLine])
    await step(`“${cue.text}” is in the captions, and the one line that is marked`, async () => {
      await seek(page, cue.start + 0.1);
      await expect
        .poll(() =>
          page.locator("video").evaluate((video: HTMLVideoElement) => {
            const track = Array.from(video.textTracks).find(({ mode }) => mode === "showing");
            return Array.from(track?.activeCues ?? [], (active) => (active as VTTCue).text).join();
          }),
        )
        .toContain(cue.text);
      await expect(page.getByRole("button", { name: cue.text })).toHaveAttribute("aria-current", "true");
      await expect(page.locator("[data-transcript-lines] li:not(:has(h3)) [aria-current]")).toHaveCount(1);
    });
  await step("whether captions are on shows with the focus on their button, and without colors", async () => {
    await captionsButton(page).press("Space");
    for (const forcedColors of ["none", "active"] as const) {
      await page.emulateMedia({ forcedColors });
      await captionsButton(page).press("Space");
      await expect(captionsButton(page)).toHaveAttribute("aria-pressed", "true");
      const on = await captionsButton(page).screenshot();
      await captionsButton(page).press("Space");
      await expect(captionsButton(page)).toHaveAttribute("aria-pressed", "false");
      expect((await captionsButton(page).screenshot()).equals(on), forcedColors).toBe(false);
    }
  });
  await step("a screen reader gets spoken lines while the film has the focus, not elsewhere", async () => {
    const status = page.locator(".sr-only[aria-live]");
    await captionsButton(page).focus();
    await seek(page, firstLine.start + 0.1);
    await expect(status.getByText(firstLine.text)).toBeAttached();

    await page.getByRole("searchbox").focus();
    await seek(page, secondLine.start + 0.1);
    await expect(page.getByRole("button", { name: secondLine.text })).toHaveAttribute("aria-current", "true");
    expect(await status.allTextContents()).not.toContain(secondLine.text);
    await captionsButton(page).focus();
    await expect(status.getByText(secondLine.text)).toBeAttached();
  });
});

test("a press before hydration plays at once, and the controls do what they say", async ({ page }) => {
  const video = page.locator("video");
  const release = await hold(page, /\/assets\/start-.*\.js/);
  for (const way of ["below the picture", "on the picture"])
    await step(way, async () => {
      await page.goto("./featurette", { waitUntil: "commit" });
      await expect(video).not.toHaveAttribute("controls");
      const box = await boxOf(playButton(page));
      if (way === "on the picture") await video.click();
      else await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(video).toHaveAttribute("controls");
      await expect(video).toBeFocused();
      await playsPast(page, 0);
    });
  await step("it goes on in our player", async () => {
    const { time } = await filmState(page);
    release();
    await expect(region(page).getByRole("button", { name: "Pause" })).toBeVisible();
    await playsPast(page, time);
    await expect(video).toHaveCount(1);
  });
  await step("pictures change and there is sound", async () => {
    const decoded = () =>
      video.evaluate((element: HTMLVideoElement & { webkitAudioDecodedByteCount: number }) => ({
        frames: element.getVideoPlaybackQuality().totalVideoFrames,
        sound: element.webkitAudioDecodedByteCount,
      }));
    const before = await decoded();
    const { time } = await filmState(page);
    await playsPast(page, time + 0.5);
    const after = await decoded();
    expect(after.frames).toBeGreaterThan(before.frames);
    expect(after.sound).toBeGreaterThan(before.sound);
  });
  await step("a wheel over the volume throws nothing", async () => {
    await page.getByRole("slider", { name: "Volume" }).hover();
    await page.mouse.wheel(0, 50);
    await page.mouse.wheel(0, -50);
    const { time } = await filmState(page);
    await playsPast(page, time);
  });
  await step("keys leave the rest of the page alone", async () => {
    await page.getByRole("searchbox").fill("");
    await page.getByRole("searchbox").pressSequentially("mj5k");
    expect(await filmState(page)).toMatchObject({ isMuted: false, isPaused: false });
  });
  await step("controls are named by their text, and set the sound", async () => {
    for (const text of ["CC", "1×"])
      await expect.soft(region(page).getByText(text, { exact: true })).toHaveAccessibleName(new RegExp(text));
    await page.getByRole("button", { name: "Mute" }).click();
    expect((await filmState(page)).isMuted).toBe(true);
    await page.getByRole("button", { name: "Unmute" }).click();
    await page.getByRole("slider", { name: "Volume" }).press("Home");
    expect((await filmState(page)).volume).toBe(0);
  });
  for (const size of ["844x390", "390x844", "320x640"])
    await step(`the time line keeps its length, the buttons one row, ${size}`, async () => {
      await resize(page, size);
      const line = await boxOf(page.getByRole("slider", { name: "Time" }).locator(".."));
      const bar = await boxOf(region(page));
      expect(line.width).toBeGreaterThan(bar.width * 0.8);
      const buttons = await region(page).getByRole("button").all();
      const boxes = await Promise.all(buttons.map((button) => button.boundingBox()));
      const shown = boxes.filter((box) => box !== null);
      for (const { x, width } of shown) expect(x + width).toBeLessThanOrEqual(bar.right + 1);
      expect(new Set(shown.map(({ y }) => Math.round(y))).size, "rows of buttons").toBe(1);
    });
  await resize(page, "1280x720");
  await step("at its end there is not a moment to pass on", async () => {
    await seek(page, film.durationSeconds - 0.1);
    await expect(video).toHaveJSProperty("ended", true);
    await expect(page.getByRole("button", { name: "Copy link at 0:00" })).toBeVisible();
  });
  await step("reduced transparency leaves nothing translucent", async () => {
    await preferReducedTransparency(page);
    await expect(page.getByRole("button", { name: "Keys" })).toBeAttached();
    expect(await findTranslucentParts(page)).toEqual([]);
  });
});

test("the usual keys work while the film has the focus", async ({ page, context }) => {
  await page.clock.install();
  await open(page, "./quotes");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await step("a visitor who saves data gets the small file and nothing ahead of time", async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
      Object.defineProperty(window, "devicePixelRatio", { value: 3 });
    });
    await walkTo(page, "Featurette");
    await playButton(page).hover();
    await playButton(page).focus();
    expect(asked.filter((path) => /film-controls|\.mp4$/.test(path))).toEqual([]);
    await playButton(page).click();
    await playsPast(page, 0);
    expect((await filmState(page)).src).toContain(film.files[0].src);
  });
  const press = (key: string) => page.keyboard.press(key);
  const is = (expected: Partial<Awaited<ReturnType<typeof filmState>>>) =>
    expect.poll(() => filmState(page)).toMatchObject(expected);
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();

  await step("each press counts, also those made while the page was busy", async () => {
    const heard = await hearFilm(page, ["pause", "play"]);
    // The page spins until the test sets a cookie, so that both presses come while it is busy.
    const busy = page.evaluate(() => {
      document.cookie = "busy=1";
      while (!document.cookie.includes("free=1"));
    });
    await expect.poll(() => context.cookies()).toHaveLength(1);
    const presses = [press("k"), press(" ")];
    await context.addCookies([{ name: "free", value: "1", url: page.url() }]);
    await Promise.all([busy, ...presses]);
    await expect.poll(heard).toEqual(["pause", "play"]);
    expect((await filmState(page)).isPaused).toBe(false);
  });

  await step("each key does what it says", async () => {
    const middle = film.durationSeconds / 2;
    await press(" ");
    await is({ isPaused: true });
    for (const [key, expected] of [
      ["5", { time: middle }],
      ["l", { time: middle + 10 }],
      ["j", { time: middle }],
      ["ArrowLeft", { time: middle - 5 }],
      ["ArrowRight", { time: middle }],
      ["ArrowDown", { volume: 0.9 }],
      ["ArrowUp", { volume: 1 }],
    ] as const) {
      await press(key);
      await is(expected);
    }
    // Captions come and go with a mute, until they are asked for.
    for (const isMuted of [true, false]) {
      await press("m");
      await is({ isMuted });
      await expect(captionsButton(page)).toHaveAttribute("aria-pressed", String(isMuted));
    }
    await press("c");
    await expect(captionsButton(page)).toHaveAttribute("aria-pressed", "true");
    for (const isFull of [true, false]) {
      await press("f");
      await expect.poll(() => isFullScreen(page)).toBe(isFull);
    }
    await press("k");
    await is({ isPaused: false });
    await press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  await step("on a layout without Latin letters, too", async () => {
    const pressKey = (key: string, code: string) =>
      region(page).dispatchEvent("keydown", { key, code, bubbles: true });
    await pressKey("л", "KeyK");
    await is({ isPaused: true });
    await pressKey("μ", "KeyM");
    await is({ isMuted: true });
  });

  await step("in full screen a focused button stays visible when the pointer rests", async () => {
    for (const cue of spoken.slice(0, 5)) await page.getByRole("button", { name: cue.text }).click();
    // A minute on, a film that is still loading would be given up.
    await playsPast(page, spoken[4]?.start ?? 0);
    await region(page).press("f");
    await expect.poll(() => isFullScreen(page)).toBe(true);
    await page.keyboard.press("Tab");
    const pause = page.getByRole("button", { name: "Pause" });
    await expect(pause).toBeFocused();
    // Video.js unmarks the bar when there was no key and no movement for a while.
    await page.clock.fastForward(60_000);
    await expect(region(page).locator("[data-visible]")).toHaveCount(0);
    await expect(pause).toBeFocused();
    expect(await pause.evaluate((button) => button.checkVisibility({ opacityProperty: true }))).toBe(true);
    await press("m");
    await is({ isMuted: false });
  });

  await step("nor were thumbnails loaded for the visitor who saves data", async () =>
    expect(asked.filter((path) => path.includes("thumbnails"))).toEqual([]),
  );

  await step("one Back leaves the page and full screen, however much one has jumped about", async () => {
    await page.goBack();
    await expect(page).toHaveURL(/\/quotes$/);
    await expect.poll(() => isFullScreen(page)).toBe(false);
  });
});

test("a moment has a link, and is where the film goes on", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copy = page.getByRole("button", { name: /^Copy link at/ });
  const address = page.locator("main input[readonly]");
  await open(page, "./featurette?t=19");

  await step("its link is copied, or shown where the clipboard refuses it", async () => {
    await expect(copy).toHaveAccessibleName("Copy link at 0:19");
    await copy.click();
    await expect(page.getByText(shareCopy.link.copied, { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/featurette\?t=19$/);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await copy.click();
    await expect(address).toHaveValue(/\/featurette\?t=19$/);
    await expect(address).toBeFocused();
  });

  await page.getByRole("button", { name: "Play from 0:19" }).click();
  await step("chapters are cut into the time line, and the slider speaks in words", async () => {
    const slider = page.getByRole("slider", { name: "Time" });
    // The thumbnails are loaded when the film plays, so that they delay nothing.
    await playsPast(page, 19);
    await expect(slider).toHaveAttribute("aria-valuetext", /seconds of 1 minute/);
    await page.keyboard.press("k");
    const box = await boxOf(slider.locator(".."));
    for (const { start, title } of chapters) {
      const share = (start + 1) / film.durationSeconds;
      await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
      await expect(page.locator("output").getByText(new RegExp(`^\\d:\\d\\d ${title}$`))).toBeVisible();
    }
    const preview = page.locator(`img[src*="${film.thumbnails.image}"]`);
    await expect(preview).not.toHaveJSProperty("naturalWidth", 0);
  });

  await step("a refused link stays while the film goes on, and leaves the focus alone", async () => {
    await page.getByRole("searchbox").focus();
    await seek(page, 30);
    await expect(copy).toHaveAccessibleName("Copy link at 0:30");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await expect(address).toHaveValue(/\/featurette\?t=19$/);
  });

  await step("a later visit goes on where one left off, or from the start", async () => {
    await open(page, "./featurette");
    await expect(page.getByRole("button", { name: "Resume at 0:30" })).toBeVisible();
    await page.getByRole("button", { name: "From the start" }).click();
    await expect.poll(() => playedFrom(page)).toEqual([expect.closeTo(0, 0)]);
  });
});
