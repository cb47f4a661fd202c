import { hasOwnFilm } from "#content/film.ts";
import { paths } from "#content/paths.ts";
import { swearJar } from "#content/home.ts";
import { breakingTest as test, expect, open, step } from "../support/test.ts";
import { collectErrors, hydrated, MOTION } from "../support/visitor.ts";
import { playsPast, seek } from "../support/film.ts";

test.use(MOTION);

/** Storage as a visitor may have it. */
const STORAGES = {
  // To the last character: not even a digit goes in.
  full: () => {
    for (let size = 2 ** 23, count = 0; size >= 1; count += 1) {
      try {
        window.localStorage.setItem(`full-${size}-${count}`, "x".repeat(size));
      } catch {
        size /= 2;
      }
    }
  },
  blocked: () =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Blocked", "SecurityError");
      },
    }),
};

test("with full or blocked storage everything works, and only the next visit starts anew", async ({
  context,
}) => {
  for (const [state, asItIs] of Object.entries(STORAGES))
    await step(state, async () => {
      const page = await context.newPage();
      const errors = collectErrors(page);
      await page.addInitScript(asItIs);
      await open(page, paths.home);

      const motion = page.getByRole("switch", { name: "Motion" });
      await motion.click();
      await expect(motion).not.toBeChecked();
      await page.getByRole("button", { name: swearJar.payUp }).click({ clickCount: 2 });
      await expect(page.getByText(swearJar.paid(2))).toBeVisible();

      const main = page.getByRole("main");
      const play = main.getByRole("button", { name: /^Play, \d/ });
      if (hasOwnFilm) {
        await play.click();
        const captions = main.getByRole("button", { name: "Captions" });
        await captions.click();
        await expect(captions).toHaveAttribute("aria-pressed", "true");
        await seek(page, 20);
        await playsPast(page, 20);
        await main.getByRole("button", { name: "Pause" }).click();
      }

      await page.reload();
      await hydrated(page);
      await expect(motion).toBeChecked();
      await expect(page.getByText(swearJar.empty)).toBeVisible();
      await expect(play).toBeVisible();
      expect(errors).toEqual([]);
      await page.close();
    });
});
