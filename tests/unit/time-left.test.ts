import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, timeLeft, type TimeLeft } from "#lib/instants.ts";

const inMs = ({ days, hours, minutes, seconds }: TimeLeft) =>
  days * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;

// What a Date can hold.
const instant = fc.integer({ min: -8.64e15, max: 8.64e15 });

test.each([
  ["the moment itself", 0, [0, 0, 0, 0]],
  ["a millisecond before", 1, [0, 0, 0, 1]],
  ["a second before", SECOND_MS, [0, 0, 0, 1]],
  ["a second and a millisecond before", SECOND_MS + 1, [0, 0, 0, 2]],
  ["a minute before", MINUTE_MS, [0, 0, 1, 0]],
  ["a millisecond short of an hour", HOUR_MS - 1, [0, 1, 0, 0]],
  ["a day before", DAY_MS, [1, 0, 0, 0]],
  ["a day and a second before", DAY_MS + SECOND_MS, [1, 0, 0, 1]],
  ["a year before", 366 * DAY_MS - SECOND_MS, [365, 23, 59, 59]],
  ["a millisecond after", -1, [0, 0, 0, 0]],
  ["a year after", -365 * DAY_MS, [0, 0, 0, 0]],
  ["no time at all", NaN, [0, 0, 0, 0]],
  ["for ever", Infinity, [0, 0, 0, 0]],
])("%s", (_name, leftMs, [days, hours, minutes, seconds]) => {
  expect(timeLeft(leftMs, 0)).toEqual({ days, hours, minutes, seconds });
});

test("is a whole number of each unit, within its range", () => {
  fc.assert(
    fc.property(instant, instant, (to, now) => {
      const { days, hours, minutes, seconds } = timeLeft(to, now);
      for (const count of [days, hours, minutes, seconds]) expect(Number.isInteger(count)).toBe(true);
      expect(days).toBeGreaterThanOrEqual(0);
      for (const [count, end] of [
        [hours, 24],
        [minutes, 60],
        [seconds, 60],
      ] as const) {
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThan(end);
      }
    }),
  );
});

test("adds up to the time left, rounded up to the second", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 4e12 }), (to, now) => {
      const over = inMs(timeLeft(to, now)) - Math.max(0, to - now);
      expect(over).toBeGreaterThanOrEqual(0);
      expect(over).toBeLessThan(SECOND_MS);
    }),
  );
});

test("reads nought from the moment on, and not before", () => {
  fc.assert(
    fc.property(instant, instant, (to, now) => {
      expect(inMs(timeLeft(to, now)) === 0).toBe(now >= to);
    }),
  );
});

test("loses one second with each second that passes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4e9 }), fc.integer({ min: 0, max: 4e12 }), (secondsLeft, now) => {
      const to = now + secondsLeft * SECOND_MS;
      expect(inMs(timeLeft(to, now)) - inMs(timeLeft(to, now + SECOND_MS))).toBe(SECOND_MS);
    }),
  );
});
