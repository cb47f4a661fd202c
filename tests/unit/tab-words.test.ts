import { expect, test } from "vitest";
import { tabTitleAt } from "#features/countdown/tab-title.ts";
import { DAY_MS as DAY, HOUR_MS as HOUR, SECOND_MS as SECOND } from "#lib/instants.ts";
import { PREMIERE_MS } from "../support/premiere.ts";

test.each([
  [312 * DAY + 5 * HOUR, "312"],
  [312 * DAY, "312"],
  [312 * DAY - SECOND, "311"],
  [DAY, "1"],
  [DAY - SECOND, "23"],
  [HOUR, "1"],
  [HOUR - SECOND, "59"],
  [SECOND, "1"],
])("%i ms before, the tab counts %s", (leftMs, badge) => {
  const words = tabTitleAt(PREMIERE_MS - leftMs);
  expect(words.badge).toBe(badge);
  expect(words.title).toContain(`${badge} `);
});

test("the unit becomes smaller as the night comes nearer", () => {
  const units = [40 * DAY, DAY, DAY - SECOND, HOUR - SECOND].map(
    (leftMs) => tabTitleAt(PREMIERE_MS - leftMs).title,
  );
  expect(units[0]).toMatch(/days/);
  expect(units[1]).toMatch(/1 day\b/);
  expect(units[2]).toMatch(/hours/);
  expect(units[3]).toMatch(/minutes/);
});

test("when the words are over, others are true", () => {
  for (let nowMs = PREMIERE_MS - 3 * DAY; nowMs < PREMIERE_MS;) {
    const words = tabTitleAt(nowMs);
    expect(words.untilMs).toBeGreaterThan(nowMs);
    expect(tabTitleAt(words.untilMs).title).not.toBe(words.title);
    nowMs = words.untilMs;
  }
});

test("on the day it says that it is here, until the day ends", () => {
  const words = tabTitleAt(PREMIERE_MS);
  expect(words.title).not.toMatch(/\d/);
  expect(words.untilMs).toBe(PREMIERE_MS + DAY);
});
