import { film, hasOwnFilm } from "#content/film.ts";
import { paths } from "#content/paths.ts";
import { press } from "#content/press.ts";
import { quotes } from "#content/quotes.ts";
import { show, strip, yourTime } from "#content/show.ts";
import { calendar, embed } from "#content/site-copy.ts";
import { PREMIERE_MS } from "../support/premiere.ts";
import { expect, MOTION, open, test } from "../support/test.ts";

test.use(MOTION);

const phone = { width: 390, height: 844 };

test("a quote link on a phone: words, date and reminder are on the first screen", async ({ page }) => {
  const quote = quotes[0];
  await page.setViewportSize(phone);
  await open(page, paths.quote(quote.slug));
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 1 });
  const line = page.getByRole("complementary", { name: strip.label });
  await expect(line).toContainText(/\d+ days/);
  await line.getByRole("button", { name: calendar.label }).click();
  await expect(page.getByRole("dialog", { name: calendar.heading })).toBeInViewport();
});

test.describe("in Kathmandu", () => {
  const timeZone = "Asia/Kathmandu";
  test.use({ timezoneId: timeZone });
  test("a reminder in my city: my hour, and the file one press away", async ({ page }) => {
    await page.setViewportSize(phone);
    await open(page, paths.home);
    const main = page.getByRole("main");
    const hour = new Intl.DateTimeFormat("en-US", { timeZone, hour: "numeric", minute: "2-digit" });
    await expect(main.getByText(`${yourTime} `).first()).toContainText(hour.format(PREMIERE_MS));
    const remind = main.getByRole("button", { name: calendar.label }).first();
    await expect(remind).toBeInViewport({ ratio: 1 });
    await remind.click();
    const download = page.waitForEvent("download");
    await page.getByRole("dialog").getByRole("link", { name: calendar.file.label }).click();
    expect((await download).suggestedFilename()).toBe(calendar.file.name);
  });
});

test("a journalist with ten minutes: images, film, facts and code are on one page", async ({ page }) => {
  await open(page, paths.home);
  await page.getByRole("contentinfo").getByRole("link", { name: press.heading }).click();
  await expect(page.getByRole("heading", { level: 1, name: press.heading })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByText(show.creator).first()).toBeVisible();
  for (const link of await main.getByRole("link").all()) {
    const href = (await link.getAttribute("href")) ?? "";
    expect((await page.request.head(href)).status(), href).toBe(200);
  }
  const saved = hasOwnFilm ? film.files[2].src : film.poster.jpg;
  await expect(main.locator(`a[href$="${saved}"]`)).toHaveAttribute("download");
  await expect(main.frameLocator("iframe").getByText(show.title).first()).toBeAttached();
  await expect(main.getByRole("button", { name: embed.link.copy })).toBeVisible();
});
