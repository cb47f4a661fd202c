import { expect, open, test } from "../support/breaking.ts";

const still = 'html[data-motion="reduced"]';

test("the switch turns motion off, on the next visit before the first paint", async ({ page }) => {
  await open(page, "/");
  const motion = page.getByRole("switch", { name: "Motion" });
  await expect(motion).toBeChecked();
  await motion.click();
  await expect(motion).not.toBeChecked();
  await expect(page.locator(still)).toBeAttached();

  await page.route("**/assets/*.js", (route) => route.abort());
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator(still)).toBeAttached();
});

test("the switch follows reduced motion of the system and cannot override it", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "/");
  const motion = page.getByRole("switch", { name: /Motion/ });
  await expect(motion).not.toBeChecked();
  await expect(page.locator(still)).toBeAttached();
  await motion.click({ force: true });
  await expect(motion).not.toBeChecked();

  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(motion).toBeChecked();
  await expect(page.locator(still)).not.toBeAttached();
});

test("the switch takes effect in every open tab", async ({ page, context }) => {
  await open(page, "/");
  const other = await context.newPage();
  await open(other, "/quotes");
  await page.getByRole("switch", { name: "Motion" }).click();
  await expect(other.getByRole("switch", { name: "Motion" })).not.toBeChecked();
});

test("the motion switch shows its state in forced colors", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/");
  const motion = page.getByRole("switch", { name: "Motion" });
  const track = motion.locator("span").first();
  await motion.focus();
  const on = await track.screenshot();
  await motion.press("Space");
  await expect(motion).not.toBeChecked();
  expect((await track.screenshot()).equals(on)).toBe(false);
});
