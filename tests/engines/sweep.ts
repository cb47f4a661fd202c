import assert from "node:assert/strict";
import { allPaths } from "#content/paths.ts";
import { until, type Engine } from "./engine.ts";

type Seen = { headings: number; title: string; sideways: number; failed: string[] };

const LOOK = `({
  headings: document.querySelectorAll("h1").length,
  title: document.title,
  sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  failed: Array.from(document.fonts).filter((face) => face.status === "error").map((face) => face.family),
})`;

/** Every page comes to life, with one heading, its own title, its fonts and no sideways scroll. */
export async function sweep(engine: Engine, url: string) {
  const titles = new Set<string>();
  for (const path of [...allPaths, "/nobody-lives-here"]) {
    await engine.goto(url + path);
    await until(engine, "'ready' in document.documentElement.dataset");
    const { headings, title, sideways, failed } = await engine.evaluate<Seen>(LOOK);
    assert.equal(headings, 1, `${path}: headings`);
    assert.ok(title && !titles.has(title), `${path}: a title of its own, not “${title}”`);
    assert.equal(sideways, 0, `${path}: sideways scroll`);
    assert.deepEqual(failed, [], `${path}: fonts`);
    titles.add(title);
  }
}
