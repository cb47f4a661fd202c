import { expect, test } from "vitest";
import { listInWords, plural } from "#lib/text.ts";

test.each([
  [0, "0 days"],
  [1, "1 day"],
  [2, "2 days"],
  [21, "21 days"],
])("%d", (count, expected) => {
  expect(plural(count, "day")).toBe(expected);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j in words", (items, expected) => {
  expect(listInWords(items)).toBe(expected);
});
