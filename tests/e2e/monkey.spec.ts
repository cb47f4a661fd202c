import type { Page } from "@playwright/test";
import { allPaths } from "#content/paths.ts";
import { expect, MOTION, open, test } from "../support/test.ts";
import { resize } from "../support/visual-checks.ts";

test.use(MOTION);

// `npm run test:monkey` repeats this with 50 seeds: 5,000 steps.
const STEPS = 100;
const ARROWS = ["ArrowLeft", "ArrowRight", "ArrowDown"];
const KEYS = ["Tab", "Shift+Tab", "Enter", "Space", "Escape", ...ARROWS, "k", "?"];
const SIZES = ["390x844", "844x390", "1280x720"];

/** Numbers from 0 to 1 that a seed decides (https://en.wikipedia.org/wiki/Lehmer_random_number_generator). */
function createRandom(seed: number) {
  let state = (seed + 1) * 48_271;
  return () => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff;
}

/** What must never be true of a page, after any step. */
function faults(): string[] {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const { scrollWidth, clientWidth } = document.documentElement;
  return Object.entries({
    "not one main": count("main") !== 1,
    "not one h1": count("h1") !== 1,
    "no title": document.title === "",
    "scrolls sideways": scrollWidth > clientWidth,
    "more than one video": count("video") > 1,
    "not hydrated": !document.documentElement.matches("[data-hydrated]:not([data-loading])"),
    "focus on nothing": document.activeElement === null || !document.activeElement.isConnected,
  }).flatMap(([fault, isTrue]) => (isTrue ? [fault] : []));
}

/** Presses one of all links and controls, which it scrolls to. */
async function pressSomething(page: Page, share: number) {
  const [x, y, name] = await page.evaluate((at) => {
    const layer = document.querySelector("dialog[open]") ?? document;
    const all = Array.from(layer.querySelectorAll("a[href], button, input, [role=option], [role=slider]"));
    const shown = all.filter((element) => element.checkVisibility());
    const element = shown[Math.floor(at * shown.length)] ?? document.body;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2, element.outerHTML.slice(0, 80)] as const;
  }, share);
  await page.mouse.click(x, y);
  return name;
}

test("a hundred random steps break nothing", async ({ page, baseURL }, { repeatEachIndex: seed }) => {
  test.setTimeout(180_000);
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  // Nothing leaves the pages of the site: an empty answer keeps the page.
  await page.route(
    (url) => !url.href.startsWith(baseURL ?? "") || url.pathname.endsWith(".txt"),
    (route) => route.fulfill({ status: 204 }),
  );
  page.context().on("page", (popup) => void popup.close());

  const steps: (() => Promise<unknown>)[] = [
    () => pressSomething(page, random()),
    () => pressSomething(page, random()),
    () => pressSomething(page, random()),
    () => page.keyboard.press(pick(KEYS)),
    () => page.mouse.wheel(0, (random() - 0.5) * 3000),
    () => page.mouse.click(random() * 380, random() * 380),
    () => resize(page, pick(SIZES)),
    // Never back to before the first page.
    () => page.evaluate(() => window.history.state?.index > 0 && window.history.back()),
    () => page.evaluate(() => window.history.forward()),
    () => page.emulateMedia({ reducedMotion: pick(["reduce", "no-preference"]) }),
  ];
  await open(page, pick(allPaths));
  for (let step = 0; step < STEPS; step++) {
    const from = page.url();
    const action = pick(steps);
    // A full load may begin in the middle of a step.
    const done = await action().catch(String);
    const isFound = () => page.evaluate(faults).catch(() => ["loading"]);
    const report = `seed ${seed}, step ${step}, ${from}, ${action.toString()}: ${String(done)}`;
    await expect.poll(isFound, report).toEqual([]);
    if (new URL(page.url()).pathname === new URL(from).pathname) continue;
    await expect(page.locator("dialog[open]"), report).toHaveCount(0);
    await expect(page.locator("body:focus"), report).toHaveCount(0);
  }
});
