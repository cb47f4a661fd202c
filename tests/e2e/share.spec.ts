import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import type { Page } from "@playwright/test";
import { calendar, embed, saveImage, share } from "#content/site-copy.ts";
import { paths } from "#content/paths.ts";
import { premiere } from "#content/premiere.ts";
import { quotes } from "#content/quotes.ts";
import { phaseAt } from "#features/countdown/phase.ts";
import { icsInstant } from "#lib/ics.ts";
import { DAY_MS, instantIn } from "#lib/instants.ts";
import { expect, follow, open, step, test } from "../support/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const [quote] = quotes;
const quotePath = paths.quote(quote.slug);

const canonical = async (page: Page) =>
  (await page.locator('head > link[rel="canonical"]').getAttribute("href")) ?? "";
/** The control on the page itself; the footer has another. */
const shareButton = (page: Page) => page.getByRole("main").getByRole("button", { name: share.label });
const panel = (page: Page, name: string) => page.getByRole("dialog", { name });

/** Gives the page a share sheet that takes files, or not, and ends with an error, or not; what the sheet is given. */
async function setShareSheet(page: Page, sheet: { takesFiles?: boolean; error?: string } = {}) {
  const given = await page.evaluateHandle(({ takesFiles = true, error }) => {
    const shared: { text?: string; url?: string; files: { name: string; type: string }[] }[] = [];
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => takesFiles || !files,
      share: async ({ files = [], ...rest }: ShareData) => {
        shared.push({ ...rest, files: files.map(({ name, type }) => ({ name, type })) });
        if (error) throw new DOMException("no", error);
      },
    });
    return shared;
  }, sheet);
  return () => given.jsonValue();
}

/** What such a sheet is given at a press on Share. */
async function shareWith(page: Page, sheet?: Parameters<typeof setShareSheet>[1]) {
  const shared = await setShareSheet(page, sheet);
  await shareButton(page).click();
  await expect.poll(shared).toHaveLength(1);
  return (await shared())[0];
}

test("the share sheet gets the page, and the panel opens only without a sheet", async ({ page }) => {
  const links = panel(page, share.heading);
  await page.clock.install({ time: 0 });
  await open(page, `${quotePath}?at=2027-01-01`);

  await step("it does not wait for a picture that does not come", async () => {
    const shared = await setShareSheet(page);
    await page.route("**/images/**", () => {});
    await page.clock.pauseAt(60_000);
    const picture = page.waitForRequest("**/images/**");
    await shareButton(page).click();
    await picture;
    await page.clock.runFor(999);
    expect(await shared()).toEqual([]);
    await page.clock.runFor(1);
    await expect.poll(shared).toMatchObject([{ files: [] }]);
  });
  await page.clock.resume();
  await page.unrouteAll();

  await step("it gets the words, the canonical address and the picture", async () => {
    const url = await canonical(page);
    const given = await shareWith(page);
    const picture = { type: "image/png", name: expect.stringContaining(quote.slug) };
    expect(given).toMatchObject({ url, text: expect.stringContaining(quote.headline), files: [picture] });
    // Some apps keep the picture and the text, and drop the address.
    expect(given?.text).toContain(url);
    await expect(links).toBeHidden();
  });

  await step("it gets no picture where it takes none", async () =>
    expect((await shareWith(page, { takesFiles: false }))?.files).toEqual([]),
  );

  // Closed by the visitor, or open already (https://w3c.github.io/web-share/#share-method).
  for (const error of ["AbortError", "InvalidStateError"])
    await step(`nothing opens behind a sheet that ends with ${error}`, async () => {
      await shareWith(page, { error });
      await expect.soft(shareButton(page)).toBeFocused();
      await expect.soft(links).toBeHidden();
    });

  await step("the panel opens where the sheet does not", async () => {
    await shareWith(page, { error: "NotAllowedError" });
    await expect(links).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(links).toBeHidden();
  });

  await step("a second press opens the panel where the sheet never settles", async () => {
    await page.evaluate(() => Object.assign(navigator, { share: () => new Promise(() => {}) }));
    await shareButton(page).click();
    await expect.soft(links).toBeHidden();
    await expect(async () => {
      await shareButton(page).click({ timeout: 1_000 });
      await expect(links).toBeVisible();
    }).toPass();
  });
});

test("without a share sheet a panel copies the address, says so each time, has links", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "share");
    Reflect.deleteProperty(Navigator.prototype, "canShare");
  });
  await open(page, quotePath);
  await shareButton(page).focus();
  await page.keyboard.press("Enter");
  const links = panel(page, share.heading);
  const address = await canonical(page);

  await step("email and the networks are links that hold the address", async () => {
    const all = links.getByRole("link");
    for (const link of await all.all())
      expect.soft(decodeURIComponent((await link.getAttribute("href")) ?? "")).toContain(address);
    await expect.soft(all.first()).toHaveAttribute("href", /^mailto:.*%0D%0A%0D%0Ahttp/);
  });

  await step("the address is copied, and each time it is announced anew", async () => {
    const status = links.locator("[aria-live]");
    const announced = await status.evaluateHandle((output) => {
      const texts: string[] = [];
      const note = () => texts.push(output.textContent);
      new MutationObserver(note).observe(output, { childList: true, characterData: true, subtree: true });
      return texts;
    });
    const copy = links.getByRole("button", { name: share.link.copy });
    await copy.click();
    await expect.soft.poll(() => announced.jsonValue()).toEqual([share.link.copied]);
    expect.soft(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await copy.click();
    await expect.soft.poll(() => announced.jsonValue()).toEqual([share.link.copied, "", share.link.copied]);
    await expect.soft(status).toHaveText(share.link.copied);
  });

  await step("the panel keeps the focus and gives it back", async () => {
    for (let presses = 0; presses < 14; presses += 1) {
      await page.keyboard.press("Tab");
      const isInside = await page.evaluate(
        () => document.activeElement === document.body || !!document.activeElement?.closest("dialog"),
      );
      expect.soft(isInside).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect.soft(links).toBeHidden();
    await expect.soft(shareButton(page)).toBeFocused();
  });

  await step("with the clipboard refused, the address is there, selected", async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await shareButton(page).click();
    await links.getByRole("button", { name: share.link.copy }).click();
    const field = links.getByRole("textbox", { name: share.link.field });
    await expect.soft(field).toHaveValue(address);
    await expect.soft(field).toBeFocused();
    const selected = await field.evaluate(({ value, selectionStart, selectionEnd }: HTMLInputElement) =>
      value.slice(selectionStart ?? 0, selectionEnd ?? 0),
    );
    expect.soft(selected).toBe(address);
  });

  await step("the film is shared at its moment, and the footer shares the current page", async () => {
    const first = links.getByRole("link").first();
    const font = () => first.evaluate((link) => getComputedStyle(link).font);
    await open(page, paths.moment(20));
    await shareButton(page).click();
    await expect(first).toHaveAttribute("href", /t%3D20/);
    const fontOnFilmPage = await font();
    await page.keyboard.press("Escape");
    await follow(page, "Quotes");
    await expect(page).toHaveURL(`.${paths.quotes}`);
    await page.getByRole("contentinfo").getByRole("button", { name: share.label, exact: true }).click();
    await expect(first).toHaveAttribute("href", /%2Fquotes$/);
    expect(await font(), "a panel looks the same wherever it is opened").toBe(fontOnFilmPage);
  });
});

async function openCalendar(page: Page) {
  await page.getByRole("contentinfo").getByRole("button", { name: calendar.label }).click();
  return panel(page, calendar.heading);
}

async function savedStart(page: Page): Promise<number> {
  const download = page.waitForEvent("download");
  await (await openCalendar(page)).getByRole("link", { name: calendar.file.label }).click();
  expect((await download).suggestedFilename()).toBe(calendar.file.name);
  const ics = await readFile(await (await download).path(), "utf8");
  const vevent = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent("vevent");
  return new ICAL.Event(vevent ?? undefined).startDate.toJSDate().getTime();
}

test("the premiere, a quotation's images and the embed code are saved and copied", async ({ page }) => {
  const dates = panel(page, calendar.heading);

  await step("a later premiere, in the file and in the links", async () => {
    const dayAfter = new Date(instantIn(2031, premiere) + DAY_MS);
    const next = instantIn(premiere.year ?? 2032, premiere);
    await open(page, `${paths.home}?at=${dayAfter.toISOString()}`);
    expect(await savedStart(page)).toBe(next);
    const hrefs = await dates
      .getByRole("link")
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => decodeURIComponent(href)));
    // Google's, and Outlook's two.
    expect(hrefs.filter((href) => href.includes(icsInstant(next)))).toHaveLength(1);
    expect(hrefs.filter((href) => href.includes(new Date(next).toISOString()))).toHaveLength(2);
  });

  await step("the premiere that the site counts to, to be subscribed to", async () => {
    await open(page, paths.home);
    expect.soft(await savedStart(page)).toBe(phaseAt(Date.now()).premiereMs);
    await expect.soft(dates.locator("[aria-live]")).toHaveText(calendar.saved);
    const subscription = dates.getByRole("link", { name: calendar.subscribe });
    await expect(subscription).toHaveAttribute("href", new RegExp(`^webcal://.*/${calendar.file.name}$`));
    await page.keyboard.press("Escape");
  });

  await step("the code is copied, or shown to be copied", async () => {
    await page.getByRole("button", { name: embed.label }).click();
    const copy = panel(page, embed.heading).getByRole("button", { name: embed.link.copy });
    await copy.click();
    await expect(panel(page, embed.heading).locator("[aria-live]")).toHaveText(embed.link.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`src="${(await canonical(page)).slice(0, -1)}${embed.path}"`);

    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await copy.click();
    const code = panel(page, embed.heading).getByRole("textbox");
    await expect(code).toHaveValue(/^<iframe /);
    await expect(code).toBeFocused();
    await expect(code).not.toHaveAccessibleName(share.link.field);
  });

  await page.addInitScript(() =>
    Object.defineProperty(navigator, "userAgent", { value: "Mozilla/5.0 (iPhone) Instagram 300.0.0.0" }),
  );
  await open(page, quotePath);
  await step("a quotation in every shape, under its own name", async () => {
    await page.getByRole("button", { name: saveImage.label }).click();
    for (const { shape, label } of saveImage.shapes) {
      const download = page.waitForEvent("download");
      await panel(page, saveImage.heading).getByRole("link", { name: label }).click();
      expect.soft((await download).suggestedFilename()).toBe(`${quote.slug}-${shape}.png`);
    }
    await page.keyboard.press("Escape");
  });

  await step("the browser of another app has web calendars first, for it opens no file", async () => {
    await expect((await openCalendar(page)).getByRole("link").first()).toHaveAccessibleName(calendar.google);
  });
});
