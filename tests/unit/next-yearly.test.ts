import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, currentOrNext, instantIn } from "#lib/instants.ts";

const rule = { month: 9, day: 30, hourUtc: 7 };
const at = (iso: string) => Date.parse(iso);

test.each([
  ["2026-01-01T00:00:00Z", "2026-09-30T07:00:00Z"],
  ["2026-09-30T06:59:59.999Z", "2026-09-30T07:00:00Z"],
  ["2026-09-30T07:00:00Z", "2026-09-30T07:00:00Z"],
  ["2026-10-01T06:59:59.999Z", "2026-09-30T07:00:00Z"],
  ["2026-10-01T07:00:00Z", "2027-09-30T07:00:00Z"],
  ["2026-12-31T23:59:59.999Z", "2027-09-30T07:00:00Z"],
  ["2027-10-15T00:00:00Z", "2028-09-30T07:00:00Z"],
])("at %s it is %s", (now, expected) => {
  expect(currentOrNext(rule, at(now), DAY_MS)).toBe(at(expected));
});

test("holds on over New Year while the span lasts", () => {
  const newYearsEve = { month: 12, day: 31, hourUtc: 12 };
  const eve = at("2026-12-31T12:00:00Z");
  expect(currentOrNext(newYearsEve, at("2027-01-01T11:59:59Z"), DAY_MS)).toBe(eve);
  expect(currentOrNext(newYearsEve, at("2027-01-01T12:00:00Z"), DAY_MS)).toBe(at("2027-12-31T12:00:00Z"));
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
