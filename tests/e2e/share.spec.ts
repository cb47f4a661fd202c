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
import { expect, open, test } from "../support/test.ts";

// Motion is not the question, and costs a load a fifth of its time.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const [quote] = quotes;
const quotePath = paths.quote(quote.slug);

const canonical = async (page: Page) =>
  (await page.locator('head > link[rel="canonical"]').getAttribute("href")) ?? "";
/** The control on the page itself; the footer has another. */
const shareButton = (page: Page) => page.getByRole("main").getByRole("button", { name: share.label });
const panel = (page: Page, name: string) => page.getByRole("dialog", { name });

interface Shared {
  title?: string;
  text?: string;
  url?: string;
  files: { name: string; type: string; size: number }[];
}

/** Gives the page a share sheet that takes files, or not, and ends as told; what it was given is read with `shared`. */
async function installShareSheet(page: Page, { takesFiles = true, error = "" } = {}) {
  await page.addInitScript(
    (sheet) => {
      const given: unknown[] = [];
      Object.assign(window, { shared: given });
      Object.assign(navigator, {
        canShare: ({ files }: ShareData) => sheet.takesFiles || !files,
        share: async ({ files = [], ...rest }: ShareData) => {
          given.push({ ...rest, files: files.map(({ name, type, size }) => ({ name, type, size })) });
          if (sheet.error) throw new DOMException("no", sheet.error);
        },
      });
    },
    { takesFiles, error },
  );
}

async function shared(page: Page): Promise<Shared[]> {
  return page.evaluate(() => (window as unknown as { shared: Shared[] }).shared);
}

async function removeShareSheet(page: Page) {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "share");
    Reflect.deleteProperty(Navigator.prototype, "canShare");
  });
}

test.describe("where the system shares", () => {
  test("it is given the words, the canonical address and the picture", async ({ page }) => {
    await installShareSheet(page);
    await open(page, `${quotePath}?at=2027-01-01`);
    await shareButton(page).click();
    await expect.poll(() => shared(page)).toHaveLength(1);
    const [given] = await shared(page);
    expect(given?.url).toBe(await canonical(page));
    expect(given?.text).toContain(quote.headline);
    // Some apps keep the picture and the text, and drop the address.
    expect(given?.text).toContain(given?.url);
    expect(given?.files).toHaveLength(1);
    expect(given?.files[0]).toMatchObject({ type: "image/png", name: expect.stringContaining(quote.slug) });
    await expect(panel(page, share.heading)).toBeHidden();
  });

  test("it gets no picture where it takes none, or where the picture will not come", async ({ page }) => {
    await installShareSheet(page, { takesFiles: false });
    await open(page, quotePath);
    await shareButton(page).click();
    await expect.poll(() => shared(page)).toHaveLength(1);
    expect((await shared(page))[0]?.files).toEqual([]);
  });

  test("it is not kept waiting for a picture that does not come", async ({ page }) => {
    await installShareSheet(page);
    await page.clock.install({ time: 0 });
    await page.route("**/images/**", () => {});
    await open(page, quotePath);
    await page.clock.pauseAt(60_000);
    const picture = page.waitForRequest("**/images/**");
    await shareButton(page).click();
    await picture;
    await page.clock.runFor(999);
    expect(await shared(page)).toEqual([]);
    await page.clock.runFor(1);
    await expect.poll(() => shared(page)).toHaveLength(1);
    expect((await shared(page))[0]?.files).toEqual([]);
  });

  test("a second press opens the panel of links where the sheet never settles", async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, { share: () => new Promise(() => {}), canShare: () => false });
    });
    await open(page, quotePath);
    await shareButton(page).click();
    await expect(panel(page, share.heading)).toBeHidden();
    await expect(async () => {
      await shareButton(page).click({ timeout: 1_000 });
      await expect(panel(page, share.heading)).toBeVisible();
    }).toPass();
  });

  for (const { what, error } of [
    { what: "closing it is silent", error: "AbortError" },
    // What a browser says to the second of two (https://w3c.github.io/web-share/#share-method).
    { what: "a second press while it is up opens nothing behind it", error: "InvalidStateError" },
  ]) {
    test(what, async ({ page }) => {
      await installShareSheet(page, { error });
      await open(page, quotePath);
      await shareButton(page).click();
      await expect.poll(() => shared(page)).toHaveLength(1);
      await expect(shareButton(page)).toBeFocused();
      await expect(panel(page, share.heading)).toBeHidden();
    });
  }

  test("if it will not open, the panel does", async ({ page }) => {
    await installShareSheet(page, { error: "NotAllowedError" });
    await open(page, quotePath);
    await shareButton(page).click();
    await expect(panel(page, share.heading)).toBeVisible();
  });
});

test.describe("where it does not", () => {
  test.beforeEach(async ({ page }) => removeShareSheet(page));

  test("the panel copies the canonical address and says so", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, quotePath);
    await shareButton(page).click();
    await panel(page, share.heading).getByRole("button", { name: share.link.copy }).click();
    await expect(panel(page, share.heading).getByRole("status")).toHaveText(share.link.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await canonical(page));
  });

  test("with the clipboard refused, the address is there, selected", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await open(page, quotePath);
    await shareButton(page).click();
    await panel(page, share.heading).getByRole("button", { name: share.link.copy }).click();
    const address = panel(page, share.heading).getByRole("textbox", { name: share.link.field });
    await expect(address).toHaveValue(await canonical(page));
    await expect(address).toBeFocused();
    const selected = await address.evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    );
    expect(selected).toBe(await canonical(page));
  });

  test("email and the networks are links that hold the address; the panel keeps the focus and gives it back", async ({
    page,
  }) => {
    await open(page, quotePath);
    await shareButton(page).focus();
    await page.keyboard.press("Enter");
    await expect(panel(page, share.heading)).toBeVisible();
    const links = panel(page, share.heading).getByRole("link");
    const address = await canonical(page);
    for (const link of await links.all()) {
      expect.soft(decodeURIComponent((await link.getAttribute("href")) ?? "")).toContain(address);
    }
    await expect.soft(links.first()).toHaveAttribute("href", /^mailto:/);
    for (let presses = 0; presses < 14; presses += 1) {
      await page.keyboard.press("Tab");
      const isOutside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
      );
      expect(isOutside).toBe(false);
    }
    await page.keyboard.press("Escape");
    await expect(panel(page, share.heading)).toBeHidden();
    await expect(shareButton(page)).toBeFocused();
  });

  test("the film is shared at its moment", async ({ page }) => {
    await open(page, paths.moment(20));
    await shareButton(page).click();
    await expect(panel(page, share.heading).getByRole("link").first()).toHaveAttribute("href", /t%3D20/);
  });

  test("the footer shares the page that one has walked to", async ({ page }) => {
    await open(page, paths.home);
    const footer = page.getByRole("contentinfo");
    await footer.getByRole("link", { name: "Quotes" }).click();
    await expect(page).toHaveURL(`.${paths.quotes}`);
    await footer.getByRole("button", { name: share.label, exact: true }).click();
    await expect(panel(page, share.heading).getByRole("link").first()).toHaveAttribute("href", /%2Fquotes$/);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the button opens the panel all the same", async ({ page }) => {
    await page.goto(`.${quotePath}`);
    await shareButton(page).click();
    await expect(panel(page, share.heading)).toBeVisible();
  });
});

test("a quotation is saved in every shape, under its own name", async ({ page }) => {
  await open(page, quotePath);
  await page.getByRole("button", { name: saveImage.label }).click();
  for (const { shape, label } of saveImage.shapes) {
    const download = page.waitForEvent("download");
    await panel(page, saveImage.heading).getByRole("link", { name: label }).click();
    expect.soft((await download).suggestedFilename()).toBe(`${quote.slug}-${shape}.png`);
  }
});

test.describe("the calendar", () => {
  async function savedStart(page: Page): Promise<number> {
    await page.getByRole("contentinfo").getByRole("button", { name: calendar.label }).click();
    const download = page.waitForEvent("download");
    await panel(page, calendar.heading).getByRole("link", { name: calendar.file.label }).click();
    expect((await download).suggestedFilename()).toBe(calendar.file.name);
    const ics = await readFile(await (await download).path(), "utf8");
    const vevent = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent("vevent");
    return new ICAL.Event(vevent ?? undefined).startDate.toJSDate().getTime();
  }

  test("follows into a later year, in the file and in the links", async ({ page }) => {
    const dayAfter = new Date(instantIn(2031, premiere) + DAY_MS);
    const next = instantIn(premiere.year ?? 2032, premiere);
    await open(page, `${paths.home}?at=${dayAfter.toISOString()}`);
    expect(await savedStart(page)).toBe(next);
    const hrefOf = async (name: string) =>
      new URL(
        (await panel(page, calendar.heading).getByRole("link", { name, exact: true }).getAttribute("href")) ??
          "",
      );
    const google = await hrefOf(calendar.google);
    expect(google.searchParams.get("dates")?.split("/")[0]).toBe(icsInstant(next));
    for (const name of [calendar.outlook, calendar.outlookForWork]) {
      expect((await hrefOf(name)).searchParams.get("startdt")).toBe(new Date(next).toISOString());
    }
  });

  test("gets the premiere that the site counts to, says what to do with the file, and offers a subscription to it", async ({
    page,
  }) => {
    await open(page, paths.home);
    expect.soft(await savedStart(page)).toBe(phaseAt(Date.now()).premiereMs);
    await expect.soft(panel(page, calendar.heading).getByRole("status")).toHaveText(calendar.saved);
    const subscription = panel(page, calendar.heading).getByRole("link", { name: calendar.subscribe });
    await expect(subscription).toHaveAttribute("href", new RegExp(`^webcal://.*/${calendar.file.name}$`));
  });

  test.describe("in the browser of another app", () => {
    test.use({ userAgent: "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 Instagram 300.0.0.0" });
    test("puts web calendars first, for it opens no file", async ({ page }) => {
      await open(page, paths.home);
      await page.getByRole("contentinfo").getByRole("button", { name: calendar.label }).click();
      const first = panel(page, calendar.heading).getByRole("link").first();
      await expect(first).toHaveAccessibleName(calendar.google);
    });
  });
});

test("the code for other sites is offered and can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, paths.home);
  await page.getByRole("button", { name: embed.label }).click();
  await panel(page, embed.heading).getByRole("button", { name: embed.link.copy }).click();
  await expect(panel(page, embed.heading).getByRole("status")).toHaveText(embed.link.copied);
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`src="${(await canonical(page)).slice(0, -1)}${embed.path}"`);
});

test("that it is copied is said anew each time", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await removeShareSheet(page);
  await open(page, quotePath);
  await shareButton(page).click();
  const said = panel(page, share.heading).getByRole("status");
  await said.evaluate((output) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(output.textContent)).observe(output, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const copy = panel(page, share.heading).getByRole("button", { name: share.link.copy });
  await copy.click();
  await expect.poll(heard).toEqual([share.link.copied]);
  await copy.click();
  await expect.poll(heard).toEqual([share.link.copied, "", share.link.copied]);
});

test("code that the clipboard refused is not called an address", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open(page, paths.home);
  await page.getByRole("button", { name: embed.label }).click();
  await panel(page, embed.heading).getByRole("button", { name: embed.link.copy }).click();
  const code = panel(page, embed.heading).getByRole("textbox");
  await expect(code).toHaveValue(/^<iframe /);
  await expect(code).toBeFocused();
  await expect(code).not.toHaveAccessibleName(share.link.field);
});
