import type { MouseEvent } from "react";
import { calendar } from "#content/calendar.ts";
import { PanelButton } from "#ui/panel-button.tsx";
import { PanelLinks } from "#ui/panel-links.tsx";
import { googleCalendarUrl, outlookCalendarUrl, premiereIcs } from "./premiere-event.ts";

interface AddToCalendarProps {
  /** The premiere to come, in milliseconds since the epoch; null where the time is not known, as in prerendered HTML. */
  premiereMs: number | null;
  className?: string | undefined;
}

/** The premiere for one's own calendar, as a file or through the two calendars that take links. */
export function AddToCalendar({ premiereMs, className }: AddToCalendarProps) {
  // Prerendered links, and the .ics file beside the pages, hold the premiere that was to come at build time.
  const builtMs = BUILT_PREMIERE_MS;
  const instantMs = premiereMs ?? builtMs;

  // A served file opens the calendar on phones at once. When the year has turned since the build, the file that is
  // asked for is made here; its address stays valid for as long as the page is open.
  function makeFile(event: MouseEvent<HTMLAnchorElement>) {
    if (instantMs === builtMs) return;
    const file = new Blob([premiereIcs(instantMs, Date.now())], { type: "text/calendar" });
    event.currentTarget.href = URL.createObjectURL(file);
  }

  const elsewhere = { target: "_blank", rel: "noreferrer" };
  const links = [
    {
      label: calendar.file.label,
      href: import.meta.env.BASE_URL + calendar.file.name,
      onClick: makeFile,
      download: calendar.file.name,
    },
    { label: calendar.google, href: googleCalendarUrl(instantMs), ...elsewhere },
    { label: calendar.outlook, href: outlookCalendarUrl(instantMs), ...elsewhere },
  ];
  return (
    <PanelButton
      label={calendar.label}
      heading={calendar.heading}
      closeLabel={calendar.close}
      className={className}
    >
      <p>{calendar.text}</p>
      <PanelLinks links={links} />
    </PanelButton>
  );
}
