import { gzipSync } from "node:zlib";
import { show } from "#content/show.ts";
import { embed } from "#content/site-copy.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "#lib/instants.ts";
import { beforePremiere } from "../support/premiere.ts";
import { boxOf, expect, step, test } from "../support/test.ts";
import { findSmallTargets } from "../support/visual-checks.ts";

const MOST_SCRIPT_BYTES = 12_000;

test("the embedded countdown is a small page without React, and has room in any frame", async ({ page }) => {
  await step("without React", async () => {
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.body());
    });
    await page.goto(`.${embed.path}?at=${beforePremiere(40 * DAY_MS)}`);
    await expect(page.getByRole("timer")).toContainText(/\d+ day/);
    const bodies = await Promise.all(scripts);
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.reduce((bytes, body) => bytes + gzipSync(body).length, 0)).toBeLessThan(MOST_SCRIPT_BYTES);
    expect(bodies.map(String).join("")).not.toContain("createRoot");
  });

  await step("nothing is cut off in a frame of any width", async () => {
    for (const at of [beforePremiere(360 * DAY_MS), beforePremiere(-HOUR_MS)]) {
      await page.goto(`.${embed.path}?at=${at}`);
      await page.evaluate(() => document.fonts.ready);
      for (const width of [200, 280, 320, 400, 544, 720, 900, 1200, 1600]) {
        await page.setViewportSize({ width, height: embed.height });
        const overflow = await page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          const texts = [...document.querySelectorAll("p:not(.sr-only), b, .label")].filter(
            (element) => element.getClientRects().length > 0,
          );
          return {
            across: scrollWidth - window.innerWidth,
            down: scrollHeight - window.innerHeight,
            out: texts.filter((element) => element.getBoundingClientRect().right > window.innerWidth).length,
          };
        });
        expect(overflow, `${width} wide at ${at}`).toEqual({ across: 0, down: 0, out: 0 });
      }
    }
  });

  await step("its link is as large as a fingertip", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`.${embed.path}`);
    await expect(page.getByRole("link")).toBeVisible();
    expect(await findSmallTargets(page)).toEqual([]);
  });

  await step("a sandboxed frame counts too, with its styles", async () => {
    await page.goto("./robots.txt");
    await page.evaluate(
      (src) => {
        const frame = Object.assign(document.createElement("iframe"), { width: 430, height: 932, src });
        frame.sandbox.add("allow-scripts");
        document.body.append(frame);
      },
      `.${embed.path}?at=${beforePremiere(2 * DAY_MS + HOUR_MS)}`,
    );
    const frame = page.frameLocator("iframe");
    await expect(frame.locator('[data-unit="days"]')).toHaveText("02");
    await expect(frame.getByText(show.here.now)).toBeHidden();
    await expect(frame.locator("body")).toHaveCSS("margin", "0px");
    await expect(frame.locator("html")).toHaveCSS("color-scheme", "light only");
    // Tall enough for the figure, which stays below the words.
    const words = await boxOf(frame.getByRole("link"));
    expect((await boxOf(frame.locator("svg"))).y).toBeGreaterThan(words.bottom);
  });
});

test("it counts, links to the site, and announces the premiere", async ({ page }) => {
  await page.clock.install({ time: beforePremiere(2 * DAY_MS + HOUR_MS) });
  await page.goto(`.${embed.path}`);
  await page.clock.pauseAt(beforePremiere(2 * DAY_MS + HOUR_MS - 60 * SECOND_MS));
  const seconds = page.locator('[data-unit="seconds"]');
  await expect(page.locator('[data-unit="days"]')).toHaveText("02");
  const before = await seconds.textContent();
  await page.clock.runFor(SECOND_MS);
  await expect(seconds).not.toHaveText(before ?? "");
  const home = await page.locator('link[rel="canonical"]').getAttribute("href");
  await expect(page.getByRole("link")).toHaveAttribute("href", home ?? "");

  await page.clock.pauseAt(beforePremiere(SECOND_MS));
  await expect(seconds).toBeVisible();
  await expect(page.getByText(show.here.now)).toBeHidden();
  await page.clock.runFor(SECOND_MS);
  await expect(page.getByText(show.here.now)).toBeVisible();
  await expect(seconds).toBeHidden();
});
