import { MINUTE_MS } from "./instants.ts";

export interface CalendarEvent {
  /** The program that made the file: the PRODID without its marks, such as "Company//Product". */
  product: string;
  /** Globally unique, and always the same for the same event, so that a second import replaces the first. */
  uid: string;
  /** Milliseconds since the epoch. */
  startMs: number;
  durationMs: number;
  summary: string;
  description: string;
  url: string;
  /** How long before the start each reminder comes, in milliseconds. */
  alarmsMs: readonly number[];
}

/** An instant (milliseconds since the epoch) as iCalendar writes UTC: "20270930T070000Z". */
export function icsInstant(instantMs: number): string {
  return `${new Date(instantMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** A text/calendar file (RFC 5545, 7986) with one event; a file with a later `stampMs` replaces an earlier one. */
export function toIcs(event: CalendarEvent, stampMs: number): string {
  const { product, uid, startMs, durationMs, summary, description, url, alarmsMs } = event;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${product}//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escapeText(summary)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${icsInstant(stampMs)}`,
    `SEQUENCE:${Math.floor(stampMs / MINUTE_MS)}`,
    `DTSTART:${icsInstant(startMs)}`,
    `DTEND:${icsInstant(startMs + durationMs)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    // Calendars show the time of the event as free.
    "TRANSP:TRANSPARENT",
    ...alarmsMs.flatMap((beforeMs) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER:-PT${Math.round(beforeMs / MINUTE_MS)}M`,
      `DESCRIPTION:${escapeText(summary)}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** RFC 5545, 3.1: a line has at most 75 octets, and its continuation begins with a space. Characters stay whole. */
function fold(line: string): string {
  const { read } = new TextEncoder().encodeInto(line, new Uint8Array(75));
  return read === line.length ? line : `${line.slice(0, read)}\r\n${fold(` ${line.slice(read)}`)}`;
}
