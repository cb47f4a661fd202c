// @vitest-environment node
import { expect, test } from "vitest";
import { clockTime } from "#lib/format-time.ts";

test.each([
  [0, "0:00"],
  [6.667, "0:06"],
  [59.999, "0:59"],
  [60, "1:00"],
  [754.2, "12:34"],
])("%d s is %s", (seconds, text) => {
  expect(clockTime(seconds)).toBe(text);
});
