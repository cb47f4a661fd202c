import { sleeve } from "#content/home.ts";
import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { quotes } from "#content/quotes.ts";
import { show } from "#content/show.ts";
import { phaseAt } from "#features/countdown/phase.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "#lib/instants.ts";
import { layoutShifts } from "../support/layout-shifts.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, hydrated, MOTION, open, step, test } from "../support/test.ts";
import { findViolations, resize } from "../support/visual-checks.ts";

const MOMENTS = {
  months: beforePremiere(143 * DAY_MS),
  days: beforePremiere(20 * DAY_MS),
  night: beforePremiere(21 * HOUR_MS),
  hour: beforePremiere(40 * MINUTE_MS),
  here: beforePremiere(-HOUR_MS),
};
const SIZES = ["390x844", "1440x900"];
const halves = "[data-half]";

test.use(MOTION);

test("each state has its first screen, and a digit that changes moves nothing", async ({ page }) => {
  await page.clock.install({ time: MOMENTS.months });
  const heading = page.getByRole("heading", { level: 1 });
  for (const [state, moment] of Object.entries(MOMENTS)) {
    const isHere = state === "here";
    await page.clock.setSystemTime(moment);
    await open(page, paths.home);
    for (const size of [...SIZES, "844x390"])
      await step(`${state}: the name, the way to the film, what is left, ${size}`, async () => {
        await resize(page, size);
        const play = page.getByRole("main").getByRole("link", { name: show.playFilm }).first();
        await expect.soft(play).toBeInViewport({ ratio: 1 });
        await expect.soft(heading).toHaveAccessibleName(new RegExp(show.title));
        await expect.soft(page.getByRole("timer")).toHaveCount(isHere ? 0 : 1);
        const watch = page.getByRole("link", { name: show.watch.label });
        if (isHere) await expect.soft(watch).toBeInViewport({ ratio: 1 });
        else await expect.soft(watch).toBeHidden();
      });

    // The sheet of the last day has no digits.
    for (const [index, size] of isHere ? [] : SIZES.entries())
      await step(`${state}: a digit changes, ${size}`, async () => {
        await resize(page, size);
        const { length } = await layoutShifts(page);
        await page.clock.pauseAt(Date.parse(moment) + (index + 1) * MINUTE_MS);
        await page.locator("[data-frame]").first().waitFor({ state: "attached" });
        await page.clock.resume();
        await expect.soft(page.locator("[data-frame]")).toHaveCount(0);
        expect.soft((await layoutShifts(page)).slice(length)).toEqual([]);
      });
  }
});

test("night falls, the last hour takes the whole poster, and zero tears it off", async ({ page }) => {
  await page.clock.install({ time: beforePremiere(DAY_MS + HOUR_MS) });
  const tear = page.waitForEvent("requestfinished", (request) => /tear-at-zero.*js$/.test(request.url()));
  await open(page, paths.home);
  const ground = () =>
    page.getByRole("banner").evaluate((header) => getComputedStyle(header).backgroundColor);
  const days = page.locator('[data-unit="days"]').first();
  const seconds = page.locator('[data-unit="seconds"]').first();
  const announced = page.locator("[aria-live]").filter({ hasText: show.here.now });
  const day = await ground();
  await expect(days).toBeVisible();

  await page.clock.pauseAt(beforePremiere(DAY_MS + 10 * SECOND_MS));
  await page.clock.runFor(15_000);
  await expect(days).toBeHidden();
  await expect(seconds).toBeVisible();
  expect(await ground()).not.toBe(day);

  await page.clock.fastForward("23:00:00");
  await expect(seconds).toBeHidden();
  expect(await ground()).toBe(day);
  await expect(page.locator("[data-hour]").first()).toHaveText(/[0-5]\dminutes[0-5]\dseconds$/);

  // A tear whose code comes after zero is none.
  await tear;
  await page.clock.fastForward("59:45");
  await expect(announced).toHaveCount(0);
  await page.clock.resume();
  // Seen by the page itself: a busy machine looks too late for a sheet that falls.
  const torn = page.waitForFunction((half) => document.querySelectorAll(half).length === 2, halves);
  await page.clock.runFor(11_000);
  await torn;
  await expect(announced).toHaveCount(1);
  expect(await ground()).not.toBe(day);
  await expect(page.getByRole("strong").filter({ hasText: show.here.now })).toBeVisible();
  await expect(page.locator(halves)).toHaveCount(0);

  await test.step("a later visit finds the sheet gone, and the way to the episodes", async () => {
    await page.reload();
    await hydrated(page);
    await expect(page.locator(halves)).toHaveCount(0);
    await expect(announced).toHaveCount(0);
    await page.getByRole("link", { name: show.here.text }).click();
    await expect(page.locator(`#${sleeve.id}`)).toBeInViewport();
  });
});

test("the question stands in the last hour until the digits are there", async ({ page }) => {
  await page.clock.install({ time: MOMENTS.hour });
  await page.route("**/assets/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto(`.${paths.home}`);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading.getByText(show.question.lead)).toBeInViewport({ ratio: 0.95 });
  await expect(heading).toHaveCSS("clip-path", "none");
  await page.unrouteAll();
  await open(page, paths.home);
  await expect(page.locator("[data-hour]").first()).toBeInViewport();
  await expect(heading).not.toHaveCSS("clip-path", "none");

  await step("with reduced motion the sheet is replaced at zero, at once", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.clock.fastForward("39:50");
    await page.clock.runFor(11_000);
    await expect(page.getByRole("strong").filter({ hasText: show.here.now })).toBeVisible();
    for (const half of await page.locator(halves).all()) await expect(half).toBeHidden();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

const kinds = [paths.featurette, paths.quotes, paths.quote(quotes[0].slug), paths.character(people[0].slug)];

for (const group of [[paths.home], kinds])
  test(`text has AAA contrast by day and night, and AA where all is red: ${group[0]}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const { months, night, hour, here } = MOMENTS;
    for (const path of group)
      await step(path, async () => {
        await page.clock.setFixedTime(months);
        await open(page, path);
        for (const moment of path === paths.home ? [months, night, hour, here] : [months, night]) {
          await page.clock.setFixedTime(moment);
          await page.evaluate(() => window.dispatchEvent(new Event("focus")));
          await expect(page.locator("html")).toHaveAttribute("data-phase", phaseAt(Date.parse(moment)).name);
          const rule = moment === here ? "color-contrast" : "color-contrast-enhanced";
          expect.soft(await findViolations(page, [rule]), moment).toEqual([]);
        }
      });
  });
