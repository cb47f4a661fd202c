import ICAL from "ical.js";
import { beforeEach, expect, test } from "vitest";
import { googleCalendarUrl, outlookCalendarUrl, premiereIcs } from "#features/countdown/premiere-event.ts";
import { toIcs, type CalendarEvent } from "#lib/ics.ts";
import { PREMIERE_MS, setPremiere } from "../support/premiere-rule.ts";

const WRITTEN_MS = Date.UTC(2026, 10, 22, 12, 34, 56);

const event: CalendarEvent = {
  product: "Company//Product",
  uid: "one@example.org",
  startMs: PREMIERE_MS,
  durationMs: 3_600_000,
  summary: "Plain",
  description: "Plain",
  url: "https://example.org/",
  alarmsMs: [],
};

function read(ics: string) {
  const component = new ICAL.Component(ICAL.parse(ics));
  const [vevent, ...others] = component.getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  if (!vevent) throw new Error("no event");
  return { component, event: new ICAL.Event(vevent), vevent };
}

const uid = (premiereMs: number, nowMs = WRITTEN_MS) => read(premiereIcs(premiereMs, nowMs)).event.uid;

beforeEach(() => setPremiere());

test("the premiere's file says the right instant", () => {
  const { event: saved, component, vevent } = read(premiereIcs(PREMIERE_MS, WRITTEN_MS));
  expect(component.getFirstPropertyValue("version")).toBe("2.0");
  expect(saved.startDate.toJSDate().getTime()).toBe(PREMIERE_MS);
  expect(saved.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  expect(saved.endDate.toJSDate().getTime()).toBeGreaterThan(PREMIERE_MS);
  expect(vevent.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-11-22T12:34:56Z");
});

test("it reminds a day and an hour before", () => {
  const { vevent } = read(premiereIcs(PREMIERE_MS, WRITTEN_MS));
  const alarms = vevent.getAllSubcomponents("valarm").map((alarm) => {
    expect(alarm.getFirstPropertyValue("action")).toBe("DISPLAY");
    return (alarm.getFirstPropertyValue("trigger") as ICAL.Duration).toSeconds();
  });
  expect(alarms).toEqual([-86_400, -3_600]);
});

test("a later file replaces an earlier one, also where a pinned date has moved", () => {
  const sequence = (nowMs: number) =>
    Number(read(premiereIcs(PREMIERE_MS, nowMs)).vevent.getFirstPropertyValue("sequence"));
  expect(sequence(WRITTEN_MS + 60_000)).toBe(sequence(WRITTEN_MS) + 1);
  setPremiere(2027);
  expect(uid(PREMIERE_MS)).toBe(uid(Date.UTC(2028, 2, 1, 7)));
});

test("a year's event keeps its name, and the next year's has another", () => {
  expect(uid(PREMIERE_MS)).toBe(uid(PREMIERE_MS, WRITTEN_MS + 1e9));
  expect(uid(PREMIERE_MS)).not.toBe(uid(Date.UTC(2028, 8, 30, 7)));
});

test.each([
  ["what the format uses itself", "a, b; c \\ d: “e”"],
  ["lines", "one\ntwo\n\nthree"],
  ["long words of several bytes", "“’–ü".repeat(60)],
  ["characters outside the first plane", "🎷".repeat(50)],
])("text comes back as it went in: %s", (_name, text) => {
  const { event: parsed } = read(toIcs({ ...event, summary: text, description: text }, WRITTEN_MS));
  expect(parsed.summary).toBe(text);
  expect(parsed.description).toBe(text);
});

test("lines end in CRLF and are at most 75 octets long", () => {
  const ics = toIcs({ ...event, description: "“Harlem’s” 🎷 ".repeat(40) }, WRITTEN_MS);
  expect(ics.endsWith("\r\n")).toBe(true);
  for (const line of ics.split("\r\n")) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

test("the links for Google and Outlook say the same instant", () => {
  const google = new URL(googleCalendarUrl(PREMIERE_MS)).searchParams;
  expect(google.get("dates")).toMatch(/^20270930T070000Z\/\d{8}T\d{6}Z$/);
  const outlook = new URL(outlookCalendarUrl(PREMIERE_MS, "live.com"));
  expect(Date.parse(outlook.searchParams.get("startdt") ?? "")).toBe(PREMIERE_MS);
  expect(outlook.search).not.toContain("+");
  expect(outlook.searchParams.get("subject")).toBe(google.get("text"));
});
