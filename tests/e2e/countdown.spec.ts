import type { Page } from "@playwright/test";
import { paths } from "#content/paths.ts";
import { shell } from "#content/shell.ts";
import { premiereInWords, show, strip } from "#content/show.ts";
import { beforePremiere, PREMIERE_MS } from "../support/premiere.ts";
import { expect, open, step, test } from "../support/test.ts";

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

test("counts by the visitor's own clock, whatever it does, and reaches zero once", async ({ page }) => {
  await page.clock.install({ time: before(5 * DAY) });
  await open(page, paths.home);
  const phasesSeen = await watchPhases(page);

  await step("no second is skipped and none repeated", async () => {
    await page.clock.pauseAt(before(5 * DAY - 60));
    for (let second = 0; second < 5; second++) {
      expect.soft(await secondsLeft(page)).toBe(5 * DAY - 60 - second);
      await page.clock.runFor(1000);
    }
  });

  await step("out of sight it changes by the minute, and is right when it is seen again", async () => {
    await page.keyboard.press("End");
    const endOfMinute = 5 * DAY - 119;
    await expect.poll(() => secondsLeft(page)).toBe(endOfMinute);
    await page.clock.runFor(10_000);
    expect.soft(await secondsLeft(page)).toBe(endOfMinute);
    await page.clock.runFor(60_000);
    expect.soft(await secondsLeft(page)).toBe(endOfMinute - 60);
    await page.keyboard.press("Home");
    await expect.soft.poll(() => secondsLeft(page)).toBe(5 * DAY - 60 - 5 - 70);
  });

  await step("after a sleep it is right as soon as the page is looked at", async () => {
    // Asleep: the world's clock goes on and timers do not.
    await page.clock.setSystemTime(before(3600));
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect.soft.poll(() => secondsLeft(page)).toBe(3600);
  });

  await step("it reaches zero at the moment and not before, and stays there", async () => {
    await page.clock.pauseAt(before(0.001));
    expect.soft(await secondsLeft(page)).toBe(1);
    await page.clock.runFor(1);
    await expect.soft(page.getByRole("timer")).toHaveCount(0);
    await page.clock.runFor(60_000);
    expect.soft(await phasesSeen()).toEqual(["days", "hour", "here"]);
  });
});

test("is right after Back, and after a sleep over the premiere", async ({ page }) => {
  await page.clock.install({ time: before(600) });
  await open(page, paths.home);
  await page.goto("about:blank");
  await page.clock.setFixedTime(before(300));
  await page.goBack();
  await expect.poll(() => secondsLeft(page)).toBe(300);
  const phasesSeen = await watchPhases(page);
  await page.clock.setFixedTime(before(-3000));
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.getByRole("timer")).toHaveCount(0);
  expect(await phasesSeen()).toEqual(["hour", "here"]);
});

/** What a clock in a zone says when it starts. */
function onTheClock(timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", { timeZone, ...options }).format(PREMIERE_MS);
}

test("counts to the same moment everywhere, and says when that is there", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await page.clock.install({ time: before(600) });
  for (const [index, zone] of [
    "America/New_York",
    "America/Los_Angeles",
    "Pacific/Honolulu",
    "Asia/Kolkata",
    "Australia/Sydney",
  ].entries())
    await step(zone, async () => {
      await session.send("Emulation.setTimezoneOverride", { timezoneId: zone });
      await open(page, paths.home);
      await page.clock.pauseAt(before(500 - 100 * index));
      expect(await secondsLeft(page)).toBe(500 - 100 * index);
      const main = page.getByRole("main");
      await expect(main).toContainText(onTheClock(zone, { weekday: "long", month: "long", day: "numeric" }));
      await expect(main).toContainText(onTheClock(zone, { hour: "numeric", minute: "2-digit" }));
      await expect(main).toContainText(premiereInWords);
      await page.clock.resume();
    });
});

test("the line with the date is true without a script, and moves nothing", async ({ browser, page }) => {
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

test("a previewed moment stays in the address, ticks on, and passes zero once", async ({ page }) => {
  await page.clock.install({ time: before(5 * DAY) });
  await open(page, `${paths.home}?at=${before(1800)}`);
  const tag = page.getByRole("complementary", { name: "Preview" });
  await expect(tag).toBeVisible();
  await page.getByRole("link", { name: shell.skip }).press("Tab");
  await expect(tag.getByRole("link")).toBeFocused();
  for (const path of [paths.featurette, paths.quotes, paths.home]) {
    await page.getByRole("banner").locator(`a[href^="${path}?"]`).click();
    await page.waitForURL((url) => url.pathname === path && url.searchParams.get("at") === before(1800));
    await expect(tag).toBeVisible();
  }
  expect(await secondsLeft(page)).toBeLessThanOrEqual(1800);
  expect(await secondsLeft(page)).toBeGreaterThan(1800 - 60);
  const phasesSeen = await watchPhases(page);
  await page.clock.fastForward("00:30:00");
  await expect.poll(() => phase(page)).toBe("here");
  await expect(page.getByRole("timer")).toHaveCount(0);
  expect(await phasesSeen()).toEqual(["hour", "here"]);
});
