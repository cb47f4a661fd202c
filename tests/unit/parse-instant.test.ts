import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstant } from "#lib/instants.ts";
import { anyText } from "../support/any-text.ts";

test.each([
  ["2027-09-30T06:59:50Z", "2027-09-30T06:59:50Z"],
  ["2027-09-30T06:59:50.999Z", "2027-09-30T06:59:50Z"],
  ["2027-09-30T06:59Z", "2027-09-30T06:59:00Z"],
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
  " ",
  "tomorrow",
  "NaN",
  "0",
  "1822287590000",
  "2027",
  "2027-09",
  "2027-9-30",
  "2027-09-31",
  "2027-02-29",
  "2027-13-01",
  "2027-00-10",
  "2027-09-30T24:00:00Z",
  "2027-09-30T25:00:00Z",
  "2027-09-30T06:60:00Z",
  "2027-09-30T06:59:60Z",
  "2027-09-30T06Z",
  "2027-09-30T06:59:50+99:99",
  "2027-09-30 06:59:50",
  "+002027-09-30",
  "1969-12-31T23:59:59Z",
  "1970-01-01T00:00:00+01:00",
  "0000-01-01",
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

test("takes any text without a throw, for a date in range or for none", () => {
  const nearlyDate = fc
    .array(fc.constantFrom(..."0123456789-:.TZ+ "), { maxLength: 30 })
    .map((characters) => characters.join(""));
  fc.assert(
    fc.property(fc.oneof(anyText, nearlyDate), (text) => {
      const instant = parseInstant(text);
      if (instant === null) return;
      expect(Number.isInteger(instant)).toBe(true);
      expect(instant).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});
