import type { Page } from "@playwright/test";
import { paths } from "#content/paths.ts";
import { show, strip } from "#content/show.ts";
import { beforePremiere } from "../support/premiere.ts";
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

test("counts by the visitor's own clock, whatever it does, and reaches zero once", async ({ page }) => {
  await page.clock.install({ time: before(5 * DAY) });
  await open(page, paths.home);
  // A list that a reload would empty.
  await page.evaluate(() => {
    const root = document.documentElement;
    const seen = [root.dataset.phase];
    Object.assign(window, { phasesSeen: seen });
    new MutationObserver(() => seen.push(root.dataset.phase)).observe(root, {
      attributeFilter: ["data-phase"],
    });
  });

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
    const phases = await page.evaluate(() => (window as unknown as { phasesSeen: string[] }).phasesSeen);
    expect.soft(phases).toEqual(["days", "hour", "here"]);
  });
});

test("the line with the date is true without a script, and moves nothing", async ({ page, context }) => {
  const line = page.getByRole("complementary", { name: strip.label });
  await page.clock.setFixedTime(before(7 * 3600));
  await open(page, paths.quotes);
  await expect(line).toContainText(strip.soon("7 hours"));
  const box = await line.boundingBox();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.reload();
  await expect(line.getByRole("paragraph").first()).toHaveText(strip.date);
  await expect(line.getByText(show.watch.label)).toBeHidden();
  expect(await line.boundingBox()).toEqual(box);
});
