import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  SECOND_MS,
  currentOrNext,
  instantIn,
  parseInstant,
  timeLeft,
  type TimeLeft,
} from "#lib/instants.ts";

test.each([
  ["2027-09-30T06:59:50Z", "2027-09-30T06:59:50Z"],
  ["2027-09-30T06:59", "2027-09-30T06:59:00Z"],
  ["2027-09-30", "2027-09-30T00:00:00Z"],
  ["2027-09-30T00:00:00-07:00", "2027-09-30T07:00:00Z"],
  ["2027-09-30T12:30:00+05:30", "2027-09-30T07:00:00Z"],
  // As it comes out of a query string in which nobody encoded the plus.
  ["2027-09-30T12:30:00 05:30", "2027-09-30T07:00:00Z"],
  ["  2027-09-30  ", "2027-09-30T00:00:00Z"],
  ["2028-02-29", "2028-02-29T00:00:00Z"],
  ["1970-01-01", "1970-01-01T00:00:00Z"],
])("%j is %s", (text, expected) => {
  expect(parseInstant(text)).toBe(Date.parse(expected));
});

test.each([
  "",
  "tomorrow",
  "1822287590000",
  "2027",
  "2027-09",
  "2027-9-30",
  "2027-02-29",
  "2027-13-01",
  "2027-09-30T24:00:00Z",
  "2027-09-30T06:60:00Z",
  "2027-09-30T06:59:60Z",
  "2027-09-30T06Z",
  "2027-09-30T06:59:50+99:99",
  "2027-09-30 06:59:50",
  "+002027-09-30",
  "1969-12-31T23:59:59Z",
  "1970-01-01T00:00:00+01:00",
  "2027-09-30T06:59:50Z; 2028",
  "٢٠٢٧-٠٩-٣٠",
])("%j is no date", (text) => {
  expect(parseInstant(text)).toBeNull();
});

const LAST = Date.parse("9999-12-31T23:59:59Z");

test("reads back every instant that a Date writes, to the second", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LAST }), (ms) => {
      expect(parseInstant(new Date(ms).toISOString())).toBe(Math.floor(ms / 1000) * 1000);
    }),
  );
});

const at = (iso: string) => Date.parse(iso);
const september = { month: 9, day: 30, hourUtc: 7 };
const newYearsEve = { month: 12, day: 31, hourUtc: 12 };

test.each([
  ["2026-10-01T06:59:59.999Z", "2026-09-30T07:00:00Z", september],
  ["2026-10-01T07:00:00Z", "2027-09-30T07:00:00Z", september],
  ["2027-01-01T11:59:59.999Z", "2026-12-31T12:00:00Z", newYearsEve],
  ["2027-01-01T12:00:00Z", "2027-12-31T12:00:00Z", newYearsEve],
])("at %s it is %s", (now, expected, rule) => {
  expect(currentOrNext(rule, at(now), DAY_MS)).toBe(at(expected));
});

test("is the first of all instants whose span has not ended", () => {
  const anyRule = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hourUtc: fc.integer({ min: 0, max: 23 }),
  });
  const now = fc.integer({ min: 0, max: at("9998-12-31T00:00:00Z") });
  const span = fc.integer({ min: 1, max: 300 * DAY_MS });
  fc.assert(
    fc.property(anyRule, now, span, (yearly, nowMs, spanMs) => {
      const instant = currentOrNext(yearly, nowMs, spanMs);
      const before = instantIn(new Date(instant).getUTCFullYear() - 1, yearly);
      expect(nowMs).toBeLessThan(instant + spanMs);
      expect(nowMs).toBeGreaterThanOrEqual(before + spanMs);
    }),
  );
});

const inMs = ({ days, hours, minutes, seconds }: TimeLeft) =>
  days * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;

// What a Date can hold.
const anyInstant = fc.integer({ min: -8.64e15, max: 8.64e15 });

test.each([
  ["the moment itself", 0, [0, 0, 0, 0]],
  ["a second before", SECOND_MS, [0, 0, 0, 1]],
  ["a millisecond short of an hour", HOUR_MS - 1, [0, 1, 0, 0]],
  ["no time at all", NaN, [0, 0, 0, 0]],
  ["for ever", Infinity, [0, 0, 0, 0]],
])("%s", (_name, leftMs, [days, hours, minutes, seconds]) => {
  expect(timeLeft(leftMs, 0)).toEqual({ days, hours, minutes, seconds });
});

test("is a whole number of each unit, within its range, and nought from the moment on", () => {
  fc.assert(
    fc.property(anyInstant, anyInstant, (to, now) => {
      const left = timeLeft(to, now);
      for (const count of Object.values(left)) expect(Number.isInteger(count)).toBe(true);
      expect(Math.min(...Object.values(left))).toBeGreaterThanOrEqual(0);
      expect(left.hours).toBeLessThan(24);
      expect(left.minutes).toBeLessThan(60);
      expect(left.seconds).toBeLessThan(60);
      expect(inMs(left) === 0).toBe(now >= to);
    }),
  );
});

// So it loses one second with each second that passes.
test("adds up to the time left, rounded up to the second", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 4e12 }), (to, now) => {
      const over = inMs(timeLeft(to, now)) - Math.max(0, to - now);
      expect(over).toBeGreaterThanOrEqual(0);
      expect(over).toBeLessThan(SECOND_MS);
    }),
  );
});
