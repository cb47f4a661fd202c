import { expect, test } from "vitest";
import { lessThanAMinute, untilPremiere } from "#content/show.ts";
import { timeInWords } from "#features/countdown/time-in-words.ts";
import { listInWords, plural } from "#lib/text.ts";

test.each([
  [0, "0 days"],
  [1, "1 day"],
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

test.each([
  [[312, 22, 8, 5], "312 days, 22 hours and 8 minutes"],
  [[1, 1, 1, 1], "1 day, 1 hour and 1 minute"],
  [[1, 0, 0, 0], "1 day, 0 hours and 0 minutes"],
  [[0, 22, 8, 59], "22 hours and 8 minutes"],
  [[0, 0, 2, 0], "2 minutes"],
  [[0, 0, 0, 59], lessThanAMinute],
] as const)("%j", ([days, hours, minutes, seconds], expected) => {
  expect(timeInWords({ days, hours, minutes, seconds })).toBe(untilPremiere(expected));
});
