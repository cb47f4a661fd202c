import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cutAtMatches, findLines } from "#features/film/transcript/transcript-search.ts";

const lines = ["He has powers he didn’t ask for,", "Harlem is where he’s hiding out.", "a café in HARLEM"];

test.each([
  ["harlem", [1, 2]],
  ["  Harlem ", [1, 2]],
  ["didn't", [0]],
  ["didn’t", [0]],
  ["cafe", [2]],
  ["he", [0, 1]],
  ["Brooklyn", []],
  ["", []],
  ["   ", []],
  [".*", []],
])("%j is found in lines %j", (wanted, expected) => {
  expect(findLines(lines, wanted)).toEqual(expected);
});

test.each([
  ["He has powers he had", "he", ["", "He", " has powers ", "he", " had"]],
  ["Harlem", "lem", ["Har", "lem", ""]],
  ["Harlem", "x", ["Harlem"]],
  ["Harlem", "", ["Harlem"]],
  ["aaa", "aa", ["", "aa", "a"]],
])("%j cut at %j", (line, wanted, expected) => {
  expect(cutAtMatches(line, wanted)).toEqual(expected);
});

test("a line that is cut is whole again when put together", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (line, wanted) => {
      expect(cutAtMatches(line, wanted).join("")).toBe(line);
    }),
  );
});
