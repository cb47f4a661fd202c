import { calendar } from "#content/site-copy.ts";
import { easterEgg, navigation, skyline, swearJar } from "#content/home.ts";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { DAY_MS, SECOND_MS } from "#lib/instants.ts";
import { countTransitions } from "../support/count-transitions.ts";
import { beforePremiere } from "../support/premiere.ts";
import { expect, follow, MOTION, open, setStyle, siteLink, step, test } from "../support/test.ts";

test.use(MOTION);

test("the poster's intro plays once, and each page slides in from its own side", async ({ page }) => {
  const transitions = await countTransitions(page);
  const root = page.locator("html");
  const expectSlide = async (number: number, direction: "forward" | "back") => {
    await expect.poll(transitions).toBe(number);
    await expect(root).toHaveAttribute("data-direction", direction);
  };
  await open(page, paths.home);
  await expect(root).toHaveAttribute("data-intro", "first");
  await follow(page, "Quotes");
  await expect(siteLink(page, "Quotes")).toHaveAttribute("aria-current", "page");
  await expectSlide(1, "forward");
  await expect(root).toHaveAttribute("data-transition-ground", "ink");
  await page.goBack();
  await expectSlide(2, "back");
  await expect(page.getByRole("heading", { level: 1, name: show.title })).toBeVisible();
  await expect(root).not.toHaveAttribute("data-intro");
  await page.goForward();
  await expectSlide(3, "forward");
  await follow(page, "Featurette");
  await expectSlide(4, "forward");
  await page.getByRole("banner").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: show.title })).toBeVisible();
  await page.reload();
  await expect(root).not.toHaveAttribute("data-intro");
});

test("only a digit that changes moves, and the easter egg inverts the page briefly", async ({ page }) => {
  await page.clock.install({ time: beforePremiere(143 * DAY_MS) });
  await open(page, paths.home);
  const struck = page.locator("[data-frame]");
  await page.clock.pauseAt(beforePremiere(143 * DAY_MS - 18 * SECOND_MS));
  await page.clock.runFor(999);
  await expect(struck).toHaveCount(0);

  await page.clock.runFor(1);
  await expect(struck).toHaveCount(1);
  await expect(page.locator('[data-unit="seconds"] [data-frame]')).toHaveCount(1);
  await expect(struck).toHaveCSS("font-stretch", "75%");
  await page.clock.runFor(239);
  await expect(struck).toHaveCount(0);

  await page.emulateMedia({ reducedMotion: "reduce" });
  const seconds = page.locator('[data-unit="seconds"]').first();
  const before = await seconds.textContent();
  await page.clock.runFor(1000 - 239);
  await expect(seconds).not.toHaveText(before ?? "");
  await expect(struck).toHaveCount(0);

  await step("the typed easter egg, which does nothing in a field", async () => {
    const inverted = page.locator("html[data-inverted]");
    await page.keyboard.type(easterEgg);
    await expect(inverted).toBeAttached();
    await page.clock.runFor(1_000);
    await expect(inverted).not.toBeAttached();
    await follow(page, "Featurette");
    await page.getByRole("searchbox").pressSequentially(easterEgg);
    await expect(inverted).not.toBeAttached();
  });
});

test("navigation stays whole, however soon and often links are pressed", async ({ page }) => {
  await step("what arrives can be read and pressed at once", async () => {
    await page.goto(`.${paths.home}`, { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: show.playFilm }).first().click();
    await page.waitForURL(/featurette/);
  });

  await step("ten quick clicks leave one whole page", async () => {
    await open(page, paths.home);
    const bar = page.getByRole("navigation", { name: "Site" });
    const links = bar.getByRole("link");
    for (let click = 0; click < 10; click++)
      await links.nth(click % navigation.length).dispatchEvent("click");
    const last = navigation[9 % navigation.length]?.to ?? "";
    await page.waitForURL(`**${last}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(bar.locator("[aria-current=page]")).toHaveAttribute("href", last);
    await expect(page.locator("html:active-view-transition")).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  });

  await step("a press while a page slides ends the slide and reaches what it was meant for", async () => {
    await open(page, paths.home);
    const heading = page.getByRole("heading", { level: 1 });
    // A slide that lasts: the press cannot come too late for it.
    await setStyle(page, "::view-transition-new(root) { animation-duration: 60s !important }");
    const slides = () =>
      page.waitForFunction(() =>
        document
          .getAnimations()
          .some(({ effect }) => (effect as KeyframeEffect).pseudoElement === "::view-transition-new(root)"),
      );
    await follow(page, "Quotes");
    await slides();
    // The slide lies over the link.
    await siteLink(page, "Featurette").click({ force: true });
    await expect(page).toHaveURL(/featurette/);
    await slides();
    await expect(heading).toBeFocused();
    await page.mouse.click(5, 700);
    await expect(page.locator("html:active-view-transition")).toHaveCount(0);
    await expect(heading).toBeFocused();
  });
});

test("pages that were left are let go", async ({ page, context }) => {
  await open(page, paths.home);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const nodes = async () => {
    await page.waitForFunction(() => !document.documentElement.matches(":active-view-transition"));
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "Nodes")?.value ?? 0;
  };
  const walk = (rounds: number) =>
    page.evaluate(async (times) => {
      const frame = () => new Promise(requestAnimationFrame);
      for (let index = 0; index < times; index++)
        for (const path of ["quotes", "featurette", "/"]) {
          document.querySelector<HTMLElement>(`header a[href$="${path}"]`)?.click();
          await frame();
          await frame();
        }
    }, rounds);
  await walk(2);
  const before = await nodes();
  await walk(4);
  const after = await nodes();
  expect(after - before, `${before} nodes became ${after}`).toBeLessThan(before / 20);
});

test("a page is cut to where nothing may slide, and Back keeps the old place", async ({ page }) => {
  await step("the browser has moved it by itself, under a swipe", async () => {
    const transitions = await countTransitions(page);
    await page.addInitScript(() => {
      Object.defineProperty(PopStateEvent.prototype, "hasUAVisualTransition", { get: () => true });
    });
    await open(page, paths.home);
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    await follow(page, "Quotes");
    await expect.poll(transitions).toBe(1);
    await expect(page.locator("html:not([data-deferred]) h1")).toHaveText(pages.quotes.heading);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
    expect(await transitions()).toBe(1);
  });

  await step("Back is pressed before the slide of a link begins", async () => {
    const moved = siteLink(page, "Quotes").evaluate(async (link: HTMLElement) => {
      // The browser captures the old page only once the visitor has pressed Back.
      document.startViewTransition = (update) => {
        window.addEventListener("popstate", update as () => void, { once: true });
        return { ready: Promise.resolve(), finished: Promise.resolve() } as ViewTransition;
      };
      window.scrollTo(0, document.body.scrollHeight);
      const place = window.scrollY;
      link.click();
      await new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
      return window.scrollY - place;
    });
    await expect(page).toHaveURL(`.${paths.quotes}`);
    await page.goBack();
    expect(await moved).toBe(0);
  });
});

test("with reduced motion nothing moves after anything", async ({ page }) => {
  const transitions = await countTransitions(page);
  for (const by of ["the switch", "the system"])
    await step(by, async () => {
      if (by === "the system") await page.emulateMedia({ reducedMotion: "reduce" });
      const choice = by === "the switch" ? "reduced" : "";
      await page.addInitScript((value) => localStorage.setItem("motion", value), choice);
      const nothingMoves = async (after: string) =>
        expect(await page.evaluate(() => document.getAnimations().length), after).toBe(0);

      await open(page, `${paths.home}?at=${beforePremiere(20 * DAY_MS)}`);
      await nothingMoves("the load");
      await expect(page.locator('[data-unit="seconds"] [data-digit]')).toHaveCount(2);
      await page.getByRole("button", { name: swearJar.payUp }).click();
      await nothingMoves("a coin");
      await page.getByRole("option", { name: `${skyline.window(9)},` }).click();
      await nothingMoves("a window");
      await page.keyboard.type(easterEgg);
      await nothingMoves("the easter egg");
      await page.getByRole("contentinfo").getByRole("button", { name: calendar.label }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await nothingMoves("a dialog");
      await page.keyboard.press("Escape");
      for (const { label } of navigation) {
        await follow(page, label);
        await expect(siteLink(page, label)).toHaveAttribute("aria-current", "page");
        await nothingMoves(label);
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
        await nothingMoves(`scrolling ${label}`);
      }
      await page.goBack();
      await expect(page.getByRole("article").first()).toBeVisible();
      await page.getByRole("article").first().hover();
      await nothingMoves("a card");
      expect(await transitions()).toBe(0);
    });
});

test("the pole turns in sight, the jar keeps its count, and a skyline's windows switch", async ({ page }) => {
  await step("the pole turns while it is in sight", async () => {
    await open(page, paths.home);
    const pole = page.locator("[data-turning]:has([data-part=stripes])");
    await expect(pole).toHaveAttribute("data-turning", "false");
    await pole.scrollIntoViewIfNeeded();
    await expect(pole).toHaveAttribute("data-turning", "true");
    // It stops by itself within five seconds (WCAG 2.2.2).
    const endings = await pole.evaluate((drawing) =>
      drawing.getAnimations({ subtree: true }).map(({ effect }) => effect?.getComputedTiming().endTime),
    );
    expect(endings).toHaveLength(1);
    expect(Number(endings[0])).toBeLessThan(5_000);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(pole).toHaveAttribute("data-turning", "false");
  });

  await step("the swear jar keeps its count", async () => {
    for (let coin = 0; coin < 3; coin++) await page.getByRole("button", { name: swearJar.payUp }).click();
    await expect(page.getByText(swearJar.paid(3))).toBeVisible();
    await page.reload();
    await expect(page.getByText(swearJar.paid(3))).toBeVisible();
  });

  const windows = page.getByRole("listbox", { name: skyline.label });
  const numbered = (number: number) => windows.getByRole("option", { name: `${skyline.window(number)},` });

  await step("the four arrow keys move, and Alt with an arrow stays the browser's", async () => {
    await windows.focus();
    await page.keyboard.press("Home");
    for (const [key, number] of [
      ["ArrowRight", 2],
      ["ArrowDown", 3],
      ["ArrowUp", 2],
      ["ArrowLeft", 1],
    ] as const) {
      await page.keyboard.press(key);
      const id = (await numbered(number).getAttribute("id")) ?? "no such window";
      await expect(windows, key).toHaveAttribute("aria-activedescendant", id);
    }
    await page.evaluate(() =>
      window.addEventListener("keydown", (event) => {
        document.body.dataset.isPrevented = String(event.defaultPrevented);
      }),
    );
    const body = page.locator("body");
    await page.keyboard.press("ArrowRight");
    await expect(body).toHaveAttribute("data-is-prevented", "true");
    await page.keyboard.press("Alt+ArrowLeft");
    await expect(body).toHaveAttribute("data-is-prevented", "false");
  });

  await step("Space and a press switch the light", async () => {
    await windows.focus();
    const second = numbered(2);
    const isLit = await second.getAttribute("aria-selected");
    const state = skyline.states[isLit === "true" ? "lit" : "dark"];
    await expect(second).toHaveAccessibleName(`${skyline.window(2)}, ${state}`);
    await page.keyboard.press("Space");
    await expect(second).toHaveAttribute("aria-selected", String(isLit !== "true"));

    const middle = numbered(17);
    const wasLit = await middle.getAttribute("aria-selected");
    await middle.click();
    await expect(middle).toHaveAttribute("aria-selected", String(wasLit !== "true"));
  });

  await step("one leads to a person", async () => {
    await page.getByRole("link", { name: skyline.lit.label }).click();
    await page.waitForURL(new RegExp(skyline.lit.person));
  });
});
