import { lead } from "#content/people.ts";
import { film } from "#content/film.ts";
import { filmState, hearFilm, playFilm, playsPast, seek, walkTo } from "../support/film.ts";
import { boxOf, expect, MOTION, step, test } from "../support/test.ts";
import { FINGERTIP, resize } from "../support/visual-checks.ts";

test.use(MOTION);

test("goes on in a corner that the visitor chooses, and comes and goes with the film", async ({ page }) => {
  const picture = page.locator("video");
  const corner = page.getByRole("region", { name: "Film" });
  const back = page.getByRole("link", { name: /^Back to the film/ });
  const close = page.getByRole("button", { name: "Close the film" });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await playFilm(page);
  await playsPast(page, 0.5);

  await step("over three pages it is one element, without a break", async () => {
    const interruptions = await hearFilm(page, ["pause", "emptied", "seeking"]);
    const first = await picture.elementHandle();
    const isSame = () => picture.evaluate((video, known) => video === known, first);
    for (const name of ["Quotes", lead.name]) {
      const { time } = await filmState(page);
      await walkTo(page, name);
      await expect(back).toBeVisible();
      await playsPast(page, time);
      expect(await isSame()).toBe(true);
    }
    const { time } = await filmState(page);
    await back.click();
    await expect(page.getByRole("slider", { name: "Time" })).toBeVisible();
    await playsPast(page, time);
    expect(await isSame()).toBe(true);
    expect(await interruptions()).toEqual([]);
  });

  await walkTo(page, "Quotes");
  await expect(close).toBeVisible();
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
      await page.mouse.move(side === "left" ? 80 : width - 80, edge === "top" ? 120 : height - 120);
      await page.mouse.up();
      await expect
        .poll(async () => {
          const { x, y } = await boxOf(picture);
          return [x < width / 2 ? "left" : "right", y < height / 2 ? "top" : "bottom"];
        })
        .toEqual([side, edge]);
    }
    expect((await filmState(page)).isPaused).toBe(false);
    const before = await boxOf(picture);
    await page.getByRole("button", { name: "To the next corner" }).click();
    await expect.poll(async () => (await boxOf(picture)).x).not.toBe(before.x);
  });

  await step("it does not hide what has the focus", async () => {
    await resize(page, "1440x900");
    const dock = await corner.elementHandle();
    const links = page.getByRole("main").locator("a:visible, button:visible");
    expect(await links.count()).toBeGreaterThan(5);
    const hidden = await links.evaluateAll(
      (all: HTMLElement[], small) =>
        all
          .filter((link) => {
            link.focus();
            const [a, b] = [link.getBoundingClientRect(), (small as Element).getBoundingClientRect()];
            return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          })
          .map(({ textContent }) => textContent),
      dock,
    );
    expect(hidden).toEqual([]);
  });

  for (const size of ["390x844", "1280x720"])
    await step(`${size}, its picture says that more of it is on its way`, async () => {
      await resize(page, size);
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

  await step("closing it puts the focus on the page, and remembers the moment", async () => {
    await seek(page, 19);
    await playsPast(page, 19);
    await close.click();
    await expect(picture).toHaveCount(0);
    await expect(page.getByRole("main")).toBeFocused();
    await walkTo(page, "Featurette");
    await page.getByRole("button", { name: /^Resume at 0:(19|[2-5]\d)$/ }).click();
    await playsPast(page, 19);
  });

  await step("it is gone when the film ends", async () => {
    await walkTo(page, "Quotes");
    await expect(close).toBeVisible();
    await seek(page, film.durationSeconds - 0.1);
    await expect(picture).toHaveCount(0);
  });

  await step("a film that is paused does not come along", async () => {
    await walkTo(page, "Featurette");
    await page.getByRole("button", { name: /^Play/ }).click();
    await page.getByRole("button", { name: "Pause" }).click();
    await walkTo(page, "Quotes");
    await expect(picture).toHaveCount(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("has controls for fingers, and is a bar that leaves the end of every page free", async ({ page }) => {
    await playFilm(page);
    const player = page.getByRole("region", { name: "Film" });
    await expect(player.getByRole("slider", { name: "Time" })).toBeVisible();
    // A slider is pressed anywhere along its line.
    const targets = player.locator("button, :has(> [role=slider])").filter({ visible: true });
    const sizes = await targets.evaluateAll((all) =>
      all.map((target) => target.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(FINGERTIP);
    for (const name of ["Quotes", lead.name]) {
      await walkTo(page, name);
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const bar = await boxOf(player);
      expect((await boxOf(page.getByRole("contentinfo"))).bottom).toBeLessThanOrEqual(bar.y + 1);
      expect(bar.width).toBe(390);
    }
  });
});
