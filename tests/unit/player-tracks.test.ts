import { expect, test } from "vitest";
import { cues, film } from "#content/film.ts";
import { textTracks } from "../../tools/vite/film-files.ts";

const captions = textTracks()[film.captions] ?? "";
const blocks = captions.trim().split("\n\n").slice(1);

test("the captions hold every line and sound, and no title", () => {
  const spoken = cues.filter(({ kind }) => kind !== "title");
  expect(blocks).toHaveLength(spoken.length);
  for (const [index, { text }] of spoken.entries()) expect(blocks[index]).toContain(text);
});

test("a line says who speaks, a sound is nobody's", () => {
  for (const block of blocks) expect(/<v [^>]+>/.test(block)).toBe(!block.includes("["));
});

test("the chapters cover the film without a gap", () => {
  const times = (textTracks()[film.chapters] ?? "").match(/[\d:.]+ --> [\d:.]+/g) ?? [];
  const spans = times.map((line) => line.split(" --> "));
  expect(spans[0]?.[0]).toBe("00:00:00.000");
  expect(spans.at(-1)?.[1]).toBe("00:01:00.000");
  for (const [index, [start]] of spans.slice(1).entries()) expect(start).toBe(spans[index]?.[1]);
});
