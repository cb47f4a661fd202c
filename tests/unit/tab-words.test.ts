import { expect, test } from "vitest";
import { tabTitleAt } from "#features/countdown/tab-title.ts";
import { DAY_MS as DAY, HOUR_MS as HOUR, SECOND_MS as SECOND } from "#lib/instants.ts";
import { PREMIERE_MS } from "../support/premiere.ts";

test.each([
  [312 * DAY, "312", "days"],
  [312 * DAY - SECOND, "311", "days"],
  [DAY, "1", "day"],
  [DAY - SECOND, "23", "hours"],
  [HOUR, "1", "hour"],
  [HOUR - SECOND, "59", "minutes"],
  [SECOND, "1", "minute"],
])("%i ms before, the tab counts %s %s", (leftMs, badge, unit) => {
  const words = tabTitleAt(PREMIERE_MS - leftMs);
  expect(words.badge).toBe(badge);
  expect(words.title).toMatch(new RegExp(`^${badge} ${unit}\\b`));
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
