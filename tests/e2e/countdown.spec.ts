import type { Page } from "@playwright/test";
import { paths } from "#content/paths.ts";
import { premiereInWords, show, strip, unitLabels } from "#content/show.ts";
import { beforePremiere, PREMIERE_MS } from "../support/premiere.ts";
import { expect, open, test } from "../support/test.ts";

const before = (seconds: number) => beforePremiere(seconds * 1000);
const DAY = 86_400;

/** What the digits read, in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  let total = 0;
  for (const [unit, seconds] of Object.entries({ days: DAY, hours: 3600, minutes: 60, seconds: 1 })) {
    const text = await page.getByRole("main").locator(`[data-unit="${unit}"]`).first().textContent();
    total += Number.parseInt(text ?? "", 10) * seconds;
  }
  return total;
}

const phase = (page: Page) => page.locator("html").getAttribute("data-phase");

/** Writes every change of the phase into a list that a reload would empty. */
async function watchPhases(page: Page) {
  await page.evaluate(() => {
    const root = document.documentElement;
    const seen = [root.dataset.phase];
    Object.assign(window, { phasesSeen: seen });
    new MutationObserver(() => seen.push(root.dataset.phase)).observe(root, {
      attributeFilter: ["data-phase"],
    });
  });
  return () => page.evaluate(() => (window as unknown as { phasesSeen: string[] }).phasesSeen);
}

test("flips at nought, live and once, with no reload", async ({ page }) => {
  await page.clock.install({ time: before(5 * DAY) });
  await open(page, `${paths.home}?at=${before(1800)}`);
  const phasesSeen = await watchPhases(page);
  await expect(page.getByRole("timer")).toBeAttached();
  await page.clock.fastForward("00:30:00");
  await expect.poll(() => phase(page)).toBe("here");
  await expect(page.getByRole("timer")).toHaveCount(0);
  expect(await phasesSeen()).toEqual(["hour", "here"]);
});

test("flips at the moment and not before, on the visitor's own clock", async ({ page }) => {
  await page.clock.install({ time: before(600) });
  await open(page, paths.home);
  const phasesSeen = await watchPhases(page);
  await page.clock.pauseAt(before(0.001));
  expect(await secondsLeft(page)).toBe(1);
  await page.clock.runFor(1);
  await expect(page.getByRole("timer")).toHaveCount(0);
  await page.clock.runFor(60_000);
  expect(await phasesSeen()).toEqual(["hour", "here"]);
});

test("no second is skipped and none repeated", async ({ page }) => {
  await page.clock.install({ time: before(2 * DAY) });
  await open(page, paths.home);
  await page.clock.pauseAt(before(2 * DAY - 60));
  for (let second = 0; second < 5; second++) {
    expect(await secondsLeft(page)).toBe(2 * DAY - 60 - second);
    await page.clock.runFor(1000);
  }
});

test("is right after a sleep, at once when the page is looked at", async ({ page }) => {
  await page.clock.install({ time: before(5 * DAY) });
  await open(page, paths.home);
  await page.clock.pauseAt(before(5 * DAY - 10));
  // Asleep: the world's clock goes on and timers do not.
  await page.clock.setSystemTime(before(3600));
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect.poll(() => secondsLeft(page)).toBe(3600);
});

test("is right after a sleep over the premiere, and flips once", async ({ page }) => {
  await page.clock.install({ time: before(600) });
  await open(page, paths.home);
  const phasesSeen = await watchPhases(page);
  await page.clock.fastForward("01:00:00");
  await expect(page.getByRole("timer")).toHaveCount(0);
  expect(await phasesSeen()).toEqual(["hour", "here"]);
});

test("follows a clock that is set back", async ({ page }) => {
  await page.clock.install({ time: before(600) });
  await open(page, paths.home);
  await page.clock.pauseAt(before(590));
  await page.clock.setSystemTime(before(DAY));
  await page.clock.runFor(1000);
  await expect.poll(() => secondsLeft(page)).toBe(DAY - 1);
});

test("is right when the page comes back from another one", async ({ page }) => {
  await page.clock.install({ time: before(600) });
  await open(page, paths.home);
  await page.goto("about:blank");
  await page.clock.setFixedTime(before(300));
  await page.goBack();
  await expect.poll(() => secondsLeft(page)).toBe(300);
});

/** What a clock in a zone says when it starts. */
function onTheClock(timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", { timeZone, ...options }).format(PREMIERE_MS);
}

for (const zone of [
  "America/New_York",
  "America/Los_Angeles",
  "Pacific/Honolulu",
  "Asia/Kolkata",
  "Australia/Sydney",
]) {
  test.describe(zone, () => {
    test.use({ timezoneId: zone });
    test("counts to the same moment and says when that is there", async ({ page }) => {
      await page.clock.install({ time: before(600) });
      await open(page, paths.home);
      await page.clock.pauseAt(before(90));
      expect(await secondsLeft(page)).toBe(90);
      const main = page.getByRole("main");
      await expect(main).toContainText(onTheClock(zone, { weekday: "long", month: "long", day: "numeric" }));
      await expect(main).toContainText(onTheClock(zone, { hour: "numeric", minute: "2-digit" }));
      await expect(main).toContainText(premiereInWords);
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("says the date and the time in words, and no digit that could be wrong", async ({ page }) => {
    await page.goto(`.${paths.home}`);
    await expect(page.getByRole("main").getByText(premiereInWords).last()).toBeVisible();
    expect(await phase(page)).toBeNull();
    for (const unit of await page.locator("[data-unit]").allTextContents()) expect(unit).not.toMatch(/\d/);
    for (const label of Object.values(unitLabels))
      await expect(page.getByText(label, { exact: true })).toBeHidden();
  });
});

test("the line with the date says nothing wrong before its script, and nothing moves when that comes", async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  const line = (of: Page) => of.getByRole("complementary", { name: strip.label });
  await page.clock.setFixedTime(before(7 * 3600));
  await open(page, paths.quotes);
  await expect(line(page)).toContainText(strip.soon("7 hours"));
  await still.goto(page.url());
  await expect(line(still).getByRole("paragraph").first()).toHaveText(strip.date);
  await expect(line(still).getByText(show.watch.label)).toBeHidden();
  expect(await line(still).boundingBox()).toEqual(await line(page).boundingBox());
  await context.close();
});

test("a previewed moment stays in the address from page to page, and its tag with it", async ({ page }) => {
  await open(page, `${paths.home}?at=${before(DAY)}`);
  const tag = page.getByRole("complementary", { name: "Preview" });
  for (const path of [paths.featurette, paths.quotes, paths.home]) {
    await page.getByRole("banner").locator(`a[href^="${path}?"]`).click();
    await page.waitForURL((url) => url.pathname === path);
    expect(new URL(page.url()).searchParams.get("at")).toBe(before(DAY));
    await expect(tag).toBeVisible();
  }
  expect(await secondsLeft(page)).toBeLessThanOrEqual(DAY);
  expect(await secondsLeft(page)).toBeGreaterThan(DAY - 60);
});

test("a previewed moment that is no date leaves a notice and the present", async ({ page }) => {
  await page.clock.install({ time: before(DAY) });
  await open(page, `${paths.home}?at=someday`);
  await page.clock.pauseAt(before(DAY - 60));
  await expect(page.getByRole("complementary", { name: "Preview" })).toContainText("someday");
  expect(await secondsLeft(page)).toBe(DAY - 60);
});
