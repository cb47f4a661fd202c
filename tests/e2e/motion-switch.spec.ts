import { breakingTest as test, expect, MOTION, open, step } from "../support/test.ts";

test.use(MOTION);

const still = 'html[data-motion="reduced"]';

test("the motion switch takes effect in every open tab, and on the next visit", async ({ page, context }) => {
  await open(page, "/");
  const motion = page.getByRole("switch", { name: /Motion/ });
  await expect(motion).toBeChecked();

  await step("it follows reduced motion of the system and cannot override it", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await expect(motion).not.toBeChecked();
    await expect(page.locator(still)).toBeAttached();
    await motion.click({ force: true });
    await expect(motion).not.toBeChecked();
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await expect(motion).toBeChecked();
    await expect(page.locator(still)).not.toBeAttached();
  });

  await step("it shows its state in forced colors", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    const track = motion.locator("span").first();
    await motion.focus();
    const on = await track.screenshot();
    await motion.press("Space");
    await expect(motion).not.toBeChecked();
    expect((await track.screenshot()).equals(on)).toBe(false);
    await motion.press("Space");
    await expect(motion).toBeChecked();
    await page.emulateMedia({ forcedColors: "none" });
  });

  await step("it takes effect in every open tab", async () => {
    const other = await context.newPage();
    await open(other, "/quotes");
    await motion.click();
    await expect(motion).not.toBeChecked();
    await expect(page.locator(still)).toBeAttached();
    await expect(other.getByRole("switch", { name: "Motion" })).not.toBeChecked();
    await other.close();
  });

  await step("the next visit has it before the first paint", async () => {
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.reload({ waitUntil: "commit" });
    await expect(page.locator(still)).toBeAttached();
  });
});
