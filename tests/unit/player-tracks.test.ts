import { expect, test } from "vitest";
import { captionCues, cues, descriptionCues } from "#content/film-cues.ts";
import { film } from "#content/film.ts";
import { vttTime } from "#lib/webvtt.ts";
import { textTracks } from "../../tools/vite/film-files.ts";

const blocksOf = (file: string) => textTracks()[file]?.trim().split("\n\n").slice(1) ?? [];

test.each([
  ["captions", "line and sound, no title and no description", film.captions, captionCues],
  ["descriptions", "picture, nothing that is said", film.descriptions, descriptionCues],
])("the %s hold every %s", (_name, _words, file, expected) => {
  const texts = expected.map(({ text }) => expect.stringContaining(text));
  expect(blocksOf(file)).toEqual(texts);
});

test("a line says who speaks, a sound is nobody's", () => {
  for (const block of blocksOf(film.captions)) expect(/<v [^>]+>/.test(block)).toBe(!block.includes("["));
});

test("the chapters cover the film without a gap", () => {
  const times = (textTracks()[film.chapters] ?? "").match(/[\d:.]+ --> [\d:.]+/g) ?? [];
  const spans = times.map((line) => line.split(" --> "));
  expect(spans[0]?.[0]).toBe("00:00:00.000");
  expect(spans.at(-1)?.[1]).toBe(vttTime(film.durationSeconds));
  for (const [index, [start]] of spans.slice(1).entries()) expect(start).toBe(spans[index]?.[1]);
});

test("the plain transcript has all of the film, and names each speaker where the voice changes", () => {
  const text = textTracks()[film.transcript] ?? "";
  for (const cue of cues) expect(text).toContain(cue.text);
  const speakers = new Set(cues.flatMap(({ speaker }) => speaker ?? []));
  for (const speaker of speakers) expect(text.split(`${speaker}: `)).toHaveLength(2);
});
