import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { clockTime, localMoment, parseTimestamp } from "#lib/format-time.ts";

test("a moment reads as the browser's own formatter writes it", () => {
  vi.spyOn(Date.prototype, "getTimezoneOffset").mockReturnValue(-345);
  const day = new Intl.DateTimeFormat("en-US", { weekday: "long", month: "long", day: "numeric" });
  const time = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit" });
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      const expected = `${day.format(date)}, ${time.format(date)}`.replace("\u202f", " ");
      expect(localMoment(date.getTime())).toBe(expected);
    }),
  );
});

test("a moment in UTC says so: a browser that does not know its zone has this one", () => {
  vi.spyOn(Date.prototype, "getTimezoneOffset").mockReturnValue(0);
  expect(localMoment(Date.UTC(2027, 8, 30, 7))).toMatch(/^\w+, September \d+, \d+:00 [AP]M UTC$/);
});

test.each([
  [0, "0:00"],
  [59.999, "0:59"],
  [60, "1:00"],
])("%d s is %s", (seconds, text) => {
  expect(clockTime(seconds)).toBe(text);
});

test.each([
  ["19", 19],
  [" 19 ", 19],
  ["19.5", 19.5],
  ["1m5s", 65],
  ["1M05S", 65],
  ["2m", 120],
  ["65s", 65],
  ["1h2m3s", 3723],
  ["1h", 3600],
  ["1:05", 65],
  ["1:00:05.5", 3605.5],
  ["19.", 19],
])("%j is %d seconds in", (text, seconds) => {
  expect(parseTimestamp(text)).toBe(seconds);
});

test.each([
  null,
  "",
  "s",
  "-19",
  "1e3",
  "19 s",
  "5s1m",
  "1:",
  ":19",
  "1:2:3:4",
  ".5",
  "19,5",
  "nineteen",
  "99999999999999999999",
])("%j is not a moment", (text) => {
  expect(parseTimestamp(text)).toBeNull();
});

test("every whole second is read back from the way it is shown", () => {
  fc.assert(
    fc.property(fc.nat({ max: 7200 }), (seconds) => {
      const [minutes, rest] = clockTime(seconds).split(":");
      expect(parseTimestamp(`${minutes}m${rest}s`)).toBe(seconds);
    }),
  );
});
