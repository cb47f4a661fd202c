import assert from "node:assert/strict";
import { allPaths } from "#content/paths.ts";
import { open, until, type Engine } from "./engine.ts";

type Seen = { headings: number; title: string; sideways: number };

const LOOK = `({
  headings: document.querySelectorAll("h1").length,
  title: document.title,
  sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
})`;

/** Every page is hydrated, with one heading, its own title, its display font and no sideways scroll. */
export async function sweep(engine: Engine, url: string) {
  const titles = new Set<string>();
  for (const path of [...allPaths, "/nobody-lives-here"]) {
    await open(engine, url + path);
    await until(engine, `document.fonts.check("1em 'League Gothic'")`);
    const { headings, title, sideways } = await engine.evaluate<Seen>(LOOK);
    assert.equal(headings, 1, `${path}: headings`);
    assert.ok(title && !titles.has(title), `${path}: a title of its own, not “${title}”`);
    assert.equal(sideways, 0, `${path}: sideways scroll`);
    titles.add(title);
  }
}
