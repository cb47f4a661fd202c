import { paths } from "#content/paths.ts";
import { show, strip } from "#content/show.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "#lib/instants.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, open, step, test } from "../support/test.ts";

test("digits out of sight change by the minute, and the date's line moves nothing", async ({ page }) => {
  await step("out of sight they change by the minute, and are right when they are seen again", async () => {
    const main = page.getByRole("main");
    const expectDigits = async (minutes: string, seconds: string) => {
      await expect(main.locator('[data-unit="minutes"]').first()).toContainText(minutes);
      await expect(main.locator('[data-unit="seconds"]').first()).toContainText(seconds);
    };
    await page.clock.install({ time: beforePremiere(DAY_MS) });
    await open(page, paths.home);
    await page.clock.pauseAt(beforePremiere(DAY_MS - MINUTE_MS - SECOND_MS));
    await expectDigits("58", "59");
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expectDigits("58", "01");
    await page.clock.runFor(10_000);
    await expectDigits("58", "01");
    await page.clock.runFor(60_000);
    await expectDigits("57", "01");
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectDigits("57", "49");
  });

  await step("the line is true without a script, and is as large", async () => {
    const line = page.getByRole("complementary", { name: strip.label });
    await page.clock.resume();
    await page.clock.setSystemTime(beforePremiere(7 * HOUR_MS + 30 * MINUTE_MS));
    await open(page, paths.quotes);
    await expect(line).toContainText(strip.soon("7 hours"));
    const box = await line.boundingBox();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setScriptExecutionDisabled", { value: true });
    await page.reload();
    await expect(line.getByRole("paragraph").first()).toHaveText(strip.date);
    await expect(line.getByText(show.watch.label)).toBeHidden();
    expect(await line.boundingBox()).toEqual(box);
  });
});
