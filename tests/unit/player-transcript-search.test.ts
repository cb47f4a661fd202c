import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cutAtMatches, findPhrase } from "#features/film/transcript/transcript-search.ts";

const lines = ["He has powers he didn’t ask for,", "Harlem is where he’s hiding out.", "a café in HARLEM"];

test.each([
  ["  Harlem ", [[1], [2]]],
  ["didn't", [[0]]],
  ["didn’t", [[0]]],
  ["cafe", [[2]]],
  ["he", [[0], [0], [1], [1]]],
  ["out.\ta", [[1, 2]]],
  ["Brooklyn", []],
  ["   ", []],
  [".*", []],
])("%j is found in lines %j", (phrase, expected) => {
  expect(findPhrase(lines, phrase).map((parts) => parts.map(({ line }) => line))).toEqual(expected);
});

test.each([
  ["He has powers he had", "he", ["", "He", " has powers ", "he", " had"]],
  ["Harlem", "lem", ["Har", "lem", ""]],
  ["Harlem", "x", ["Harlem"]],
  ["aaa", "aa", ["", "aa", "a"]],
])("%j cut at %j", (line, phrase, expected) => {
  expect(cutAtMatches(line, findPhrase([line], phrase).flat())).toEqual(expected);
});

test("a phrase over two lines marks the end of one line and the start of the next", () => {
  const parts = findPhrase(lines, "FOR,  harlem").flat();
  expect(parts.map(({ line, from, to }) => lines[line]?.slice(from, to))).toEqual(["for,", "Harlem"]);
});

test("the pieces of a line are the line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (line, phrase) => {
      expect(cutAtMatches(line, findPhrase([line], phrase).flat()).join("")).toBe(line);
    }),
  );
});
