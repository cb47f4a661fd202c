import { premiere } from "#content/premiere.ts";
import { calendar } from "#content/site-copy.ts";
import { absoluteUrl } from "#lib/url.ts";
import { icsInstant, toIcs, type CalendarEvent } from "#lib/ics.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "#lib/instants.ts";

/** The premiere as a calendar entry; everything follows from its instant (milliseconds since the epoch). */
export function premiereEvent(premiereMs: number): CalendarEvent {
  const url = absoluteUrl(calendar.path);
  return {
    product: `${calendar.product}//Countdown`,
    uid: `${calendar.uid}${premiere.year === null ? `-${new Date(premiereMs).getUTCFullYear()}` : ""}@${new URL(url).hostname}`,
    startMs: premiereMs,
    durationMs: calendar.durationMinutes * MINUTE_MS,
    summary: calendar.summary,
    description: calendar.description,
    url,
    alarmsMs: [DAY_MS, HOUR_MS],
  };
}

export function premiereIcs(premiereMs: number, nowMs: number): string {
  return toIcs(premiereEvent(premiereMs), nowMs);
}

export function googleCalendarUrl(premiereMs: number): string {
  const { summary, description, url, startMs, durationMs } = premiereEvent(premiereMs);
  return `https://calendar.google.com/calendar/render?${new URLSearchParams({
    action: "TEMPLATE",
    text: summary,
    dates: `${icsInstant(startMs)}/${icsInstant(startMs + durationMs)}`,
    details: `${description}\n${url}`,
  })}`;
}

/** The same for Outlook on the web, for people (live.com) or for work and school (office.com). It shows a plus where a space should be, so spaces are percent-encoded. */
export function outlookCalendarUrl(premiereMs: number, domain: "live.com" | "office.com"): string {
  const { summary, description, url, startMs, durationMs } = premiereEvent(premiereMs);
  const query = new URLSearchParams({
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: summary,
    startdt: new Date(startMs).toISOString(),
    enddt: new Date(startMs + durationMs).toISOString(),
    body: `${description}\n${url}`,
  });
  return `https://outlook.${domain}/calendar/0/action/compose?${String(query).replaceAll("+", "%20")}`;
}
