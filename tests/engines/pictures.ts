import assert from "node:assert/strict";
import { paths } from "#content/paths.ts";
import { DAY_MS } from "#lib/instants.ts";
import { beforePremiere } from "../support/premiere.ts";
import { open, until, type Engine } from "./engine.ts";

/** Where the letters have their other ink: beside the man, in both lines, and on his back. */
const TURNED = `(() => {
  const figure = document.querySelector("[data-poster=man] > svg");
  const turned = document.querySelector("[data-poster=man] > div");
  const isTurned = (x, y) => document.elementsFromPoint(x, y).some((element) => turned.contains(element));
  const man = figure.getBoundingClientRect();
  const words = document.querySelector("[data-poster=sheet]").getBoundingClientRect();
  const steps = Array.from({ length: 20 }, (_, step) => words.left + ((man.left - words.left) * (step + 0.5)) / 20);
  const heights = [0.25, 0.75].map((share) => words.top + share * words.height);
  return {
    beside: steps.flatMap((x) => heights.filter((y) => isTurned(x, y))).length,
    onMan: isTurned(man.left + man.width / 2, words.bottom - words.height / 4),
  };
})()`;

const TURNING = `document.querySelector("[data-turning=true]:has([data-part=stripes])")
  ?.getAnimations({ subtree: true }).some(({ currentTime }) => currentTime > 500)`;

/** How far a turning drawing reaches into the words above it, in pixels. */
const OVERLAP = `(() => {
  const drawing = document.querySelector("[data-turning=true]:has([data-part=stripes])");
  const words = drawing.closest("article").querySelector("blockquote");
  return Math.max(0, words.getBoundingClientRect().bottom - drawing.getBoundingClientRect().top);
})()`;

/** What only looks wrong: the letters change their ink on the man and nowhere else, and a drawing that moves stays in its place. */
export async function pictures(engine: Engine, url: string) {
  await open(engine, `${url}${paths.home}?at=${beforePremiere(40 * DAY_MS)}`);
  await until(engine, `${TURNED}.onMan`);
  const { beside } = await engine.evaluate<{ beside: number }>(TURNED);
  assert.equal(beside, 0, "letters turned beside the man");

  await open(engine, url + paths.quotes);
  await until(engine, TURNING);
  assert.equal(await engine.evaluate(OVERLAP), 0, "pixels of the drawing over the words");
}
