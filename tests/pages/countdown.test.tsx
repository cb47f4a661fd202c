import { act, screen, within } from "@testing-library/react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { paths } from "#content/paths.ts";
import { shell } from "#content/shell.ts";
import { premiereInWords, show, strip, untilPremiere, yourTime } from "#content/show.ts";
import { calendar, share } from "#content/site-copy.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "#lib/instants.ts";
import { PREMIERE_MS, setPremiere } from "../support/premiere-rule.ts";
import { visit } from "../support/visit.tsx";

beforeEach(() => setPremiere());

/** Sets the visitor's clock; from here on time passes only by `pass`. */
function startAt(ms: number) {
  vi.useFakeTimers({ now: ms, toFake: ["Date", "setTimeout", "clearTimeout"] });
}

/** Lets time pass, and the page show it. */
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

/** What the digits read, as [days, hours, minutes, seconds]. */
function digits() {
  const main = screen.getByRole("main");
  return ["days", "hours", "minutes", "seconds"].map((unit) =>
    Number(/^\d+/.exec(main.querySelector(`[data-unit="${unit}"]`)?.textContent ?? "")?.[0]),
  );
}

test("is a timer with a sentence that changes by the minute, and digits that no screen reader reads", async () => {
  startAt(PREMIERE_MS - (2 * HOUR_MS + MINUTE_MS + 59 * SECOND_MS));
  await visit(paths.home);
  const timer = screen.getByRole("timer");
  const sentence = timer.textContent;
  pass(59 * SECOND_MS);
  expect(timer.textContent).toBe(sentence);
  pass(SECOND_MS);
  expect(timer.textContent).not.toBe(sentence);
  // A timer is silent by itself; nothing may make it speak.
  expect(timer.closest("[aria-live], [role=status], [role=alert]")).toBeNull();
  const main = screen.getByRole("main");
  expect(main.querySelectorAll("[data-unit]")).toHaveLength(4);
  expect(main.querySelectorAll("[aria-hidden=true] [data-unit]")).toHaveLength(4);
});

test("renders nothing but its digits with a tick", async () => {
  startAt(PREMIERE_MS - HOUR_MS - MINUTE_MS / 2);
  await visit(paths.home);
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  pass(5 * SECOND_MS);
  const touched = observer.takeRecords().map(({ target }) => target);
  expect(touched.length).toBeGreaterThan(0);
  for (const node of touched) {
    const element = node instanceof Element ? node : node.parentElement;
    expect(element?.closest("[data-unit]")).not.toBeNull();
  }
});

test("is over for good when the year is pinned, and leaves no timer behind", async () => {
  setPremiere(2027);
  startAt(PREMIERE_MS + DAY_MS - SECOND_MS);
  await visit(paths.home);
  pass(SECOND_MS);
  expect(document.documentElement.dataset.phase).toBe("streaming");
  expect(screen.queryByRole("timer")).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});

test.each(["Pacific/Honolulu", "Australia/Sydney"])(
  "in %s it counts to the same moment, and says first when that is there",
  async (timeZone) => {
    vi.stubEnv("TZ", timeZone);
    startAt(PREMIERE_MS - DAY_MS - SECOND_MS);
    await visit(paths.home);
    expect(digits()).toEqual([1, 0, 0, 1]);
    const [own] = screen.getAllByText((text) => text.startsWith(yourTime));
    const on = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat("en-US", { timeZone, ...options }).format(PREMIERE_MS);
    // The date does not break.
    expect(own?.textContent).toContain(on({ month: "long", day: "numeric" }).replace(" ", "\u00a0"));
    expect(own).toHaveTextContent(on({ hour: "numeric", minute: "2-digit" }));
    expect(own?.nextElementSibling).toHaveTextContent(premiereInWords);
  },
);

const dateLine = () => screen.getByRole("complementary", { name: strip.label });

test.each([
  ["weeks before", 306 * DAY_MS, strip.left("306 days")],
  ["on the last day", 7 * HOUR_MS, strip.soon("7 hours")],
  ["in the last hour", 42 * MINUTE_MS, strip.soon("42 minutes")],
])("the line with the date says %s how long it still is, and offers a reminder", async (_, leftMs, text) => {
  startAt(PREMIERE_MS - leftMs);
  await visit(paths.quotes);
  expect(dateLine()).toHaveTextContent(`${strip.date} ${text}`);
  expect(within(dateLine()).getByRole("button", { name: calendar.label })).toBeVisible();
});

test("the line with the date leads to the series once it has started", async () => {
  startAt(PREMIERE_MS - SECOND_MS);
  await visit(paths.featurette);
  pass(SECOND_MS);
  expect(dateLine()).toHaveTextContent(show.here.now);
  expect(dateLine()).not.toHaveTextContent(strip.date);
  expect(within(dateLine()).getByRole("link", { name: show.watch.label })).toBeVisible();
});

test("that line is not on the home page, which has the countdown, and nothing says preview", async () => {
  startAt(PREMIERE_MS - DAY_MS);
  await visit(paths.home);
  expect(screen.queryByRole("complementary")).toBeNull();
});

test("a previewed moment stays in the address, ticks on, and passes zero once", async () => {
  startAt(PREMIERE_MS - 5 * DAY_MS);
  const at = new Date(PREMIERE_MS - MINUTE_MS).toISOString();
  await visit(paths.home, { at });
  await act(() => vi.dynamicImportSettled());
  const tag = screen.getByRole("complementary", { name: "Preview" });
  const [skip, end] = document.querySelectorAll("a, button");
  expect(skip).toHaveTextContent(shell.skip);
  expect(end).toBe(within(tag).getByRole("link"));
  for (const path of [paths.featurette, paths.quotes, paths.home]) {
    const link = screen.getByRole("banner").querySelector<HTMLElement>(`a[href^="${path}?"]`);
    act(() => link?.click());
    await act(() => vi.dynamicImportSettled());
    expect(window.location.pathname).toBe(path);
    expect(new URLSearchParams(window.location.search).get("at")).toBe(at);
    expect(tag).toBeVisible();
  }
  const phases = new Set<string | undefined>();
  for (let secondsLeft = 60; secondsLeft > -60; secondsLeft -= 10) {
    if (secondsLeft > 0 && secondsLeft < 60) expect(digits()).toEqual([0, 0, 0, secondsLeft]);
    phases.add(document.documentElement.dataset.phase);
    pass(10 * SECOND_MS);
  }
  expect([...phases]).toEqual(["hour", "here"]);
  expect(screen.queryByRole("timer")).toBeNull();
});

test("a previewed moment that is no date changes nothing and says so", async () => {
  startAt(PREMIERE_MS - DAY_MS);
  await visit(paths.home, { at: "2027-02-30" });
  expect(digits()).toEqual([1, 0, 0, 0]);
  // Its words are fetched.
  await act(() => vi.dynamicImportSettled());
  expect(screen.getByRole("complementary", { name: "Preview" })).toHaveTextContent("2027-02-30");
});

test("is shared with what is left in the text", async () => {
  startAt(PREMIERE_MS - 306 * DAY_MS);
  await visit(paths.home);
  const section = screen.getByRole("button", { name: share.countdown });
  act(() => section.click());
  await act(() => Promise.resolve());
  const hrefs = Array.from(section.parentElement?.querySelectorAll("a") ?? [], ({ href }) => href);
  expect(hrefs.join()).toContain(encodeURIComponent(untilPremiere("306 days")));
});

test.each([
  [40 * DAY_MS, "question"],
  [2 * HOUR_MS, "night"],
  [-HOUR_MS, "here"],
] as const)("is shared %i ms before the premiere with the poster %s", async (leadMs, state) => {
  startAt(PREMIERE_MS - leadMs);
  vi.stubGlobal(
    "fetch",
    async (url: string) => new Response(url, { headers: { "Content-Type": "image/png" } }),
  );
  const sheet = vi.fn();
  Object.assign(navigator, { share: sheet, canShare: () => true });
  onTestFinished(() => {
    for (const name of ["share", "canShare"]) Reflect.deleteProperty(navigator, name);
  });
  await visit(paths.home);
  screen.getByRole("button", { name: share.countdown }).click();
  await vi.waitFor(() => expect(sheet).toHaveBeenCalled());
  const [{ files }] = sheet.mock.calls[0] ?? [];
  expect(files).toEqual([expect.objectContaining({ name: `poster-${state}-square.png`, type: "image/png" })]);
});
