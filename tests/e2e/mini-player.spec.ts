import { lead } from "#content/people.ts";
import { film } from "#content/film.ts";
import { filmState, playFilm, playsPast, seek, walkTo } from "../support/film.ts";
import { expect, test } from "../support/test.ts";
import { FINGERTIP } from "../support/visual-checks.ts";

declare global {
  interface Window {
    /** The film's element as it was first seen, and what happened to it since. */
    seen: { video: HTMLVideoElement; interruptions: string[] };
  }
}

test("goes on in the corner over three pages: one element, no gap", async ({ page }) => {
  await playFilm(page);
  await page.evaluate(() => {
    const video = document.querySelector("video") as HTMLVideoElement;
    window.seen = { video, interruptions: [] };
    for (const type of ["pause", "emptied", "waiting", "seeking"])
      video.addEventListener(type, () => window.seen.interruptions.push(type));
  });
  let { time } = await filmState(page);
  for (const name of ["Quotes", lead.name, "Quotes"]) {
    await walkTo(page, name);
    await expect(page.getByRole("link", { name: /^Back to the film/ })).toBeVisible();
    await playsPast(page, time + 0.3);
    ({ time } = await filmState(page));
    expect(await page.evaluate(() => document.querySelector("video") === window.seen.video)).toBe(true);
  }
  await page.getByRole("link", { name: /^Back to the film/ }).click();
  await expect(page.getByRole("slider", { name: "Time" })).toBeVisible();
  await playsPast(page, time);
  expect(await page.evaluate(() => document.querySelector("video") === window.seen.video)).toBe(true);
  expect(await page.evaluate(() => window.seen.interruptions)).toEqual([]);
});

test("a film that is paused does not come along", async ({ page }) => {
  await playFilm(page);
  await page.getByRole("button", { name: "Pause" }).click();
  await walkTo(page, "Quotes");
  await expect(page.locator("video")).toHaveCount(0);
});

test("closing it puts the focus on the page, and remembers the moment", async ({ page }) => {
  await playFilm(page, "./featurette?t=19");
  await walkTo(page, "Quotes");
  await page.getByRole("button", { name: "Close the film" }).click();
  await expect(page.locator("video")).toHaveCount(0);
  await expect(page.getByRole("main")).toBeFocused();
  await walkTo(page, "Featurette");
  await expect(page.getByRole("button", { name: /^Resume at 0:(19|[2-5]\d)$/ })).toBeVisible();
});

test("is gone when the film ends", async ({ page }) => {
  await playFilm(page);
  await walkTo(page, "Quotes");
  await expect(page.getByRole("button", { name: "Close the film" })).toBeVisible();
  await seek(page, film.durationSeconds - 0.1);
  await expect(page.locator("video")).toHaveCount(0);
});

test("is dragged to any corner, and moved there by a button", async ({ page }) => {
  await playFilm(page);
  await walkTo(page, "Quotes");
  const picture = page.locator("video");
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (const [side, edge] of [
    ["left", "top"],
    ["right", "top"],
    ["left", "bottom"],
    ["right", "bottom"],
  ]) {
    await picture.hover();
    await page.mouse.down();
    await page.mouse.move(side === "left" ? 80 : width - 80, edge === "top" ? 120 : height - 120, {
      steps: 4,
    });
    await page.mouse.up();
    await expect
      .poll(async () => {
        const box = await picture.boundingBox();
        return box && [box.x < width / 2 ? "left" : "right", box.y < height / 2 ? "top" : "bottom"];
      })
      .toEqual([side, edge]);
  }
  expect((await filmState(page)).isPaused).toBe(false);
  const before = await picture.boundingBox();
  await page.getByRole("button", { name: "To the next corner" }).click();
  await expect.poll(async () => (await picture.boundingBox())?.x).not.toBe(before?.x);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("has controls for fingers, and is a bar that leaves the end of every page free", async ({ page }) => {
    await playFilm(page);
    const player = page.getByRole("region", { name: "Film" });
    await expect(player.getByRole("slider", { name: "Time" })).toBeVisible();
    // A slider is pressed anywhere along its line.
    for (const target of await player
      .locator("button, :has(> [role=slider])")
      .filter({ visible: true })
      .all()) {
      const { width, height } = (await target.boundingBox()) ?? { width: 0, height: 0 };
      expect(Math.min(width, height), await target.innerHTML()).toBeGreaterThanOrEqual(FINGERTIP);
    }
    for (const name of ["Quotes", lead.name]) {
      await walkTo(page, name);
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const bar = await player.boundingBox();
      const end = await page.getByRole("contentinfo").boundingBox();
      expect(end && bar && end.y + end.height <= bar.y + 1).toBe(true);
      expect(bar?.width).toBe(390);
    }
  });
});

test("what can be pressed in it is no handle", async ({ page }) => {
  await playFilm(page);
  await walkTo(page, "Quotes");
  const corner = page.getByRole("region", { name: "Film" });
  const before = await corner.boundingBox();
  await corner.getByRole("button", { name: "To the next corner" }).hover();
  await page.mouse.down();
  await page.mouse.move(120, 160, { steps: 4 });
  expect(await corner.boundingBox()).toEqual(before);
  await page.mouse.up();
  expect(await corner.boundingBox()).toEqual(before);
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport });

    test("that more of it is on its way is said on its picture", async ({ page }) => {
      await playFilm(page);
      await walkTo(page, "Quotes");
      await expect(page.getByRole("button", { name: "Close the film" })).toBeVisible();
      await page.locator("video").evaluate((video) => {
        Object.defineProperty(video, "readyState", { value: HTMLMediaElement.HAVE_CURRENT_DATA });
        video.dispatchEvent(new Event("waiting"));
      });
      const words = await page.getByText("Loading", { exact: true }).boundingBox();
      const picture = await page.locator("video").boundingBox();
      if (!words || !picture) throw new Error("There is no such film.");
      expect(words.x).toBeGreaterThanOrEqual(picture.x);
      expect(words.y).toBeGreaterThanOrEqual(picture.y);
      expect(words.x + words.width).toBeLessThanOrEqual(picture.x + picture.width);
      expect(words.y + words.height).toBeLessThanOrEqual(picture.y + picture.height);
    });
  });
}

test("the small film does not hide what has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await playFilm(page);
  await walkTo(page, "Quotes");
  await expect(page.getByRole("button", { name: "Close the film" })).toBeVisible();
  const region = page.getByRole("region", { name: "Film" });
  for (const link of await page.getByRole("main").locator("a:visible, button:visible").all()) {
    await link.focus();
    const [focused, small] = [await link.boundingBox(), await region.boundingBox()];
    if (!focused || !small) throw new Error("Nothing has the focus, or there is no film.");
    const isApart =
      focused.x + focused.width <= small.x ||
      small.x + small.width <= focused.x ||
      focused.y + focused.height <= small.y ||
      small.y + small.height <= focused.y;
    expect(isApart, (await link.textContent()) ?? "").toBe(true);
  }
});
