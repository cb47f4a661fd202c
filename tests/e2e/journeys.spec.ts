import { film, hasOwnFilm } from "#content/film.ts";
import { paths } from "#content/paths.ts";
import { press } from "#content/press.ts";
import { quotes } from "#content/quotes.ts";
import { show, strip, yourTime } from "#content/show.ts";
import { calendar, embed } from "#content/site-copy.ts";
import { PREMIERE_MS } from "../support/premiere.ts";
import { expect, MOTION, open, step, test } from "../support/test.ts";

const timeZone = "Asia/Kathmandu";

test.use({ ...MOTION, timezoneId: timeZone, viewport: { width: 390, height: 844 } });

test("what a visitor with a phone in Kathmandu needs is at hand", async ({ page }) => {
  const main = page.getByRole("main");

  await step("a quote link: words, date and reminder are on the first screen", async () => {
    await open(page, paths.quote(quotes[0].slug));
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 1 });
    const line = page.getByRole("complementary", { name: strip.label });
    await expect(line).toContainText(/\d+ days/);
    await line.getByRole("button", { name: calendar.label }).click();
    await expect(page.getByRole("dialog", { name: calendar.heading })).toBeInViewport();
  });

  await step("a reminder in my city: my hour, and the file one press away", async () => {
    await open(page, paths.home);
    const hour = new Intl.DateTimeFormat("en-US", { timeZone, hour: "numeric", minute: "2-digit" });
    await expect(main.getByText(`${yourTime} `).first()).toContainText(hour.format(PREMIERE_MS));
    const remind = main.getByRole("button", { name: calendar.label }).first();
    await expect(remind).toBeInViewport({ ratio: 1 });
    await remind.click();
    const download = page.waitForEvent("download");
    await page.getByRole("dialog").getByRole("link", { name: calendar.file.label }).click();
    expect((await download).suggestedFilename()).toBe(calendar.file.name);
    await page.keyboard.press("Escape");
  });

  await step("a journalist with ten minutes: images, film, facts and code are on one page", async () => {
    await page.getByRole("contentinfo").getByRole("link", { name: press.heading }).click();
    await expect(page.getByRole("heading", { level: 1, name: press.heading })).toBeVisible();
    await expect(main.getByText(show.creator).first()).toBeVisible();
    const saved = hasOwnFilm ? film.files[2].src : film.poster.jpg;
    await expect(main.locator(`a[href$="${saved}"]`)).toHaveAttribute("download");
    await expect(main.frameLocator("iframe").getByText(show.title).first()).toBeAttached();
    await expect(main.getByRole("button", { name: embed.link.copy })).toBeVisible();
  });
});
