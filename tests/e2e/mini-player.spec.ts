import { lead } from "#content/people.ts";
import { film } from "#content/film.ts";
import { filmState, playFilm, playsPast, seek, walkTo } from "../support/film.ts";
import { boxOf, expect, MOTION, step, test } from "../support/test.ts";
import { FINGERTIP } from "../support/visual-checks.ts";

declare global {
  interface Window {
    /** The film's element as it was first seen, and what happened to it since. */
    seen: { video: HTMLVideoElement; interruptions: string[] };
  }
}

test.use(MOTION);

test("goes on in the corner, and comes and goes with the film", async ({ page }) => {
  const element = page.locator("video");
  await playFilm(page);

  await step("over three pages it is one element, without a gap", async () => {
    await page.evaluate(() => {
      const video = document.querySelector("video") as HTMLVideoElement;
      window.seen = { video, interruptions: [] };
      for (const type of ["pause", "emptied", "waiting", "seeking"])
        video.addEventListener(type, () => window.seen.interruptions.push(type));
    });
    const isSame = () => page.evaluate(() => document.querySelector("video") === window.seen.video);
    let { time } = await filmState(page);
    for (const name of ["Quotes", lead.name, "Quotes"]) {
      await walkTo(page, name);
      await expect(page.getByRole("link", { name: /^Back to the film/ })).toBeVisible();
      await playsPast(page, time + 0.3);
      ({ time } = await filmState(page));
      expect(await isSame()).toBe(true);
    }
    await page.getByRole("link", { name: /^Back to the film/ }).click();
    await expect(page.getByRole("slider", { name: "Time" })).toBeVisible();
    await playsPast(page, time);
    expect(await isSame()).toBe(true);
    expect(await page.evaluate(() => window.seen.interruptions)).toEqual([]);
  });

  await step("closing it puts the focus on the page, and remembers the moment", async () => {
    await walkTo(page, "Quotes");
    await seek(page, 19);
    await playsPast(page, 19);
    await page.getByRole("button", { name: "Close the film" }).click();
    await expect(element).toHaveCount(0);
    await expect(page.getByRole("main")).toBeFocused();
    await walkTo(page, "Featurette");
    await page.getByRole("button", { name: /^Resume at 0:(19|[2-5]\d)$/ }).click();
  });

  await step("a film that is paused does not come along", async () => {
    await page.getByRole("button", { name: "Pause" }).click();
    await walkTo(page, "Quotes");
    await expect(element).toHaveCount(0);
  });

  await step("it is gone when the film ends", async () => {
    await walkTo(page, "Featurette");
    await page.getByRole("button", { name: /^Resume at/ }).click();
    await playsPast(page, 19);
    await walkTo(page, "Quotes");
    await expect(page.getByRole("button", { name: "Close the film" })).toBeVisible();
    await seek(page, film.durationSeconds - 0.1);
    await expect(element).toHaveCount(0);
  });
});

test("is dragged to any corner, moved there by a button, and hides nothing that has the focus", async ({
  page,
}) => {
  await playFilm(page);
  await walkTo(page, "Quotes");
  const corner = page.getByRole("region", { name: "Film" });
  const picture = page.locator("video");
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await expect(page.getByRole("button", { name: "Close the film" })).toBeVisible();

  await step("what can be pressed in it is no handle", async () => {
    const before = await corner.boundingBox();
    await corner.getByRole("button", { name: "To the next corner" }).hover();
    await page.mouse.down();
    await page.mouse.move(120, 160, { steps: 4 });
    expect(await corner.boundingBox()).toEqual(before);
    await page.mouse.up();
    expect(await corner.boundingBox()).toEqual(before);
  });

  await step("it is dragged, and moved by a button", async () => {
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

  await step("it does not hide what has the focus", async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const link of await page.getByRole("main").locator("a:visible, button:visible").all()) {
      await link.focus();
      const [focused, small] = [await boxOf(link), await boxOf(corner)];
      const isBeside = focused.right <= small.x || small.right <= focused.x;
      const isApart = isBeside || focused.bottom <= small.y || small.bottom <= focused.y;
      expect(isApart, (await link.textContent()) ?? "").toBe(true);
    }
  });

  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ])
    await step(`${viewport.width} wide, its picture says that more of it is on its way`, async () => {
      await page.setViewportSize(viewport);
      await picture.evaluate((video) => {
        Object.defineProperty(video, "readyState", {
          value: HTMLMediaElement.HAVE_CURRENT_DATA,
          configurable: true,
        });
        video.dispatchEvent(new Event("waiting"));
      });
      const words = await boxOf(page.getByText("Loading", { exact: true }));
      const box = await boxOf(picture);
      expect(words.x).toBeGreaterThanOrEqual(box.x);
      expect(words.y).toBeGreaterThanOrEqual(box.y);
      expect(words.right).toBeLessThanOrEqual(box.right);
      expect(words.bottom).toBeLessThanOrEqual(box.bottom);
    });
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
      const { width, height } = await boxOf(target);
      expect(Math.min(width, height), await target.innerHTML()).toBeGreaterThanOrEqual(FINGERTIP);
    }
    for (const name of ["Quotes", lead.name]) {
      await walkTo(page, name);
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const bar = await boxOf(player);
      expect((await boxOf(page.getByRole("contentinfo"))).bottom).toBeLessThanOrEqual(bar.y + 1);
      expect(bar.width).toBe(390);
    }
  });
});
