import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS } from "#lib/instants.ts";
import { isCounting, phaseAt, type PhaseName } from "#features/countdown/phase.ts";

const everyYear = { month: 9, day: 30, hourUtc: 7, year: null };
const pinned = { ...everyYear, year: 2027 };
const at = (iso: string) => Date.parse(iso);
const premiereMs = at("2027-09-30T07:00:00Z");
const instant = fc.integer({ min: 0, max: at("9998-01-01") });

test.each<[string, PhaseName]>([
  ["2027-08-31T06:59:59.999Z", "months"],
  ["2027-08-31T07:00:00Z", "days"],
  ["2027-09-29T06:59:59.999Z", "days"],
  ["2027-09-29T07:00:00Z", "night"],
  ["2027-09-30T05:59:59.999Z", "night"],
  ["2027-09-30T06:00:00Z", "hour"],
  ["2027-09-30T06:59:59.999Z", "hour"],
  ["2027-09-30T07:00:00Z", "here"],
  ["2027-10-01T06:59:59.999Z", "here"],
])("%s is %s, whether the year is pinned or not", (now, name) => {
  expect(phaseAt(at(now), everyYear)).toMatchObject({ name, premiereMs });
  expect(phaseAt(at(now), pinned)).toMatchObject({ name, premiereMs });
  expect(phaseAt(at(now) - 365 * DAY_MS, pinned)).toMatchObject({ name: "months", premiereMs });
});

test.each(["2027-10-01T07:00:00Z", "2028-09-30T07:00:00Z"])(
  "when pinned, %s is streaming for good",
  (now) => {
    expect(phaseAt(at(now), pinned)).toMatchObject({ name: "streaming", endsMs: Infinity });
  },
);

test("the premiere state is the premiere's day in California, to the second", () => {
  const dayThere = new Intl.DateTimeFormat("en-US", { timeZone: "America/Los_Angeles", dateStyle: "short" });
  const years = fc.integer({ min: 2007, max: 2100 });
  fc.assert(
    fc.property(years, fc.integer({ min: -2 * 86_400, max: 2 * 86_400 }), (year, seconds) => {
      const now = Date.UTC(year, 8, 30, 7) + seconds * 1000;
      const isItsDay = dayThere.format(now) === dayThere.format(Date.UTC(year, 8, 30, 12));
      expect(phaseAt(now, everyYear).name === "here").toBe(isItsDay);
    }),
  );
});

test("each phase lasts until it says it ends, and counts until the premiere", () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(everyYear, pinned), (now, rule) => {
      const { name, endsMs, ...phase } = phaseAt(now, rule);
      expect(isCounting(name)).toBe(now < phase.premiereMs);
      expect(endsMs).toBeGreaterThan(now);
      if (endsMs === Infinity) return;
      expect(phaseAt(endsMs - 1, rule).name).toBe(name);
      expect(phaseAt(endsMs, rule).name).not.toBe(name);
    }),
  );
});
