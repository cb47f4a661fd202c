import assert from "node:assert/strict";
import { paths } from "#content/paths.ts";
import { until, type Engine } from "./engine.ts";

const READY = "'ready' in document.documentElement.dataset";

/** Where the letters have their other ink: beside him, in both lines, and on his back. */
const TURNED = `(() => {
  const figure = document.querySelector("main [aria-hidden=true] > svg");
  const turned = figure.nextElementSibling;
  const isTurned = (x, y) => document.elementsFromPoint(x, y).some((element) => turned.contains(element));
  const him = figure.getBoundingClientRect();
  const words = document.querySelector("h1").getBoundingClientRect();
  const steps = Array.from({ length: 20 }, (_, step) => words.left + ((him.left - words.left) * (step + 0.5)) / 20);
  const heights = [0.25, 0.75].map((share) => words.top + share * words.height);
  return {
    beside: steps.flatMap((x) => heights.filter((y) => isTurned(x, y))).length,
    onHim: isTurned(him.left + him.width / 2, words.bottom - words.height / 4),
  };
})()`;

const TURNING = `document.querySelector("[data-turning=true]")
  ?.getAnimations({ subtree: true }).some(({ currentTime }) => currentTime > 500)`;

/** How far a turning drawing stands into the words above it, in pixels. */
const OVERLAP = `(() => {
  const drawing = document.querySelector("[data-turning=true]");
  const words = drawing.closest("article").querySelector("blockquote");
  return Math.max(0, words.getBoundingClientRect().bottom - drawing.getBoundingClientRect().top);
})()`;

/** What only looks wrong: the letters turn on him and nowhere else, and a drawing that moves stays in its place. */
export async function pictures(engine: Engine, url: string) {
  await engine.goto(url + paths.home);
  await until(engine, READY);
  await until(engine, `${TURNED}.onHim`);
  const { beside } = await engine.evaluate<{ beside: number }>(TURNED);
  assert.equal(beside, 0, "letters turned beside him");

  await engine.goto(url + paths.quotes);
  await until(engine, READY);
  await until(engine, TURNING);
  assert.equal(await engine.evaluate(OVERLAP), 0, "pixels of the drawing over the words");
}
