import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createClock } from "#features/countdown/clock.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "#lib/instants.ts";
import { PREMIERE_MS, setPremiere } from "../support/premiere-rule.ts";

function setHidden(isHidden: boolean) {
  vi.spyOn(document, "hidden", "get").mockReturnValue(isHidden);
  document.dispatchEvent(new Event("visibilitychange"));
}

/** A clock with one listener, which writes down the time of every call, in milliseconds from the premiere. */
function listen(clock = createClock()) {
  const heard: number[] = [];
  const stop = clock.subscribe(() => heard.push(clock.now() - PREMIERE_MS));
  onTestFinished(stop);
  return { heard, stop };
}

beforeEach(() => {
  setPremiere();
  vi.useFakeTimers({ now: PREMIERE_MS - 10 * SECOND_MS - 400 });
});

test("ticks on every second boundary, none skipped and none repeated", () => {
  const { heard } = listen();
  vi.advanceTimersByTime(5 * SECOND_MS);
  expect(heard).toEqual([-10_000, -9_000, -8_000, -7_000, -6_000]);
});

test("lands on the next boundary after a late tick", () => {
  const { heard } = listen();
  vi.advanceTimersByTime(400);
  // The page was busy: the tick due on the boundary comes 300 ms after it.
  vi.setSystemTime(PREMIERE_MS - 9 * SECOND_MS + 300);
  vi.advanceTimersByTime(1000);
  vi.advanceTimersByTime(700);
  expect(heard.slice(1)).toEqual([-7_700, -7_000]);
});

test("waits on when a timer fires early", () => {
  const { heard } = listen();
  // The wall clock is set back by 30 ms, so each timer fires 30 ms before its boundary.
  vi.setSystemTime(Date.now() - 30);
  vi.advanceTimersByTime(400);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(30);
  expect(heard).toEqual([-10_000]);
});

test("keeps one timer, however many listen, and none when nobody does", () => {
  const clock = createClock();
  const [first, ...others] = [listen(clock), listen(clock), listen(clock)];
  expect(vi.getTimerCount()).toBe(1);
  for (const { stop } of others) stop();
  expect(vi.getTimerCount()).toBe(1);
  first?.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.setSystemTime(PREMIERE_MS);
  for (const event of ["pageshow", "focus"]) window.dispatchEvent(new Event(event));
  setHidden(false);
  expect(first?.heard).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test("a hidden tab has no timer, and is right at once when it is shown", () => {
  const { heard } = listen();
  setHidden(true);
  expect(vi.getTimerCount()).toBe(0);
  heard.length = 0;
  vi.setSystemTime(PREMIERE_MS - 5 * SECOND_MS - 100);
  setHidden(false);
  expect(heard).toEqual([-5_100]);
  vi.advanceTimersByTime(100);
  expect(heard).toEqual([-5_100, -5_000]);
});

test.each(["pageshow", "focus"])("looks at the time again on %s", (event) => {
  const { heard } = listen();
  vi.setSystemTime(PREMIERE_MS - 3 * SECOND_MS);
  window.dispatchEvent(new Event(event));
  expect(heard).toEqual([-3_000]);
});

test.each([
  ["back", -2 * HOUR_MS],
  ["forward", 2 * SECOND_MS],
])("follows a clock that is set %s within a second", (_direction, byMs) => {
  const { heard } = listen();
  vi.setSystemTime(Date.now() + byMs);
  vi.advanceTimersByTime(SECOND_MS);
  expect(heard).toEqual([-10_000 + byMs]);
});

test("nothing ticks by the second while the day lasts", () => {
  vi.setSystemTime(PREMIERE_MS);
  const { heard } = listen();
  vi.advanceTimersByTime(MINUTE_MS - 1);
  expect(heard).toEqual([]);
});

test("a laptop that slept through the end of the day catches up within a minute, with no event", () => {
  vi.setSystemTime(PREMIERE_MS + HOUR_MS);
  const { heard } = listen();
  // Asleep, timers stand still and the wall clock does not.
  vi.setSystemTime(PREMIERE_MS + 2 * DAY_MS);
  vi.advanceTimersByTime(MINUTE_MS);
  expect(heard.at(-1)).toBeGreaterThanOrEqual(2 * DAY_MS);
});

test("a preview's clock is ahead by its offset", () => {
  const clock = createClock(() => 10 * SECOND_MS);
  expect(clock.now()).toBe(PREMIERE_MS - 400);
  const { heard } = listen(clock);
  vi.advanceTimersByTime(400);
  expect(heard).toEqual([0]);
});
