import type { MouseEvent } from "react";
import { calendar } from "#content/site-copy.ts";
import { withBase } from "#lib/url.ts";
import { PanelButton } from "#ui/panel-button.tsx";
import { PanelLinks } from "#ui/panel-links.tsx";
import { googleCalendarUrl, outlookCalendarUrl, premiereIcs } from "./premiere-event.ts";

interface AddToCalendarProps {
  /** The premiere to come, in milliseconds since the epoch. */
  premiereMs: number;
}

/** The premiere for one's own calendar, as a file or through the two calendars that take links. */
export function AddToCalendar({ premiereMs }: AddToCalendarProps) {
  // A served file opens the calendar on phones at once. It holds the premiere that was to come at build time: when the
  // year has turned since then, the file is made here; its address stays valid for as long as the page is open.
  function makeFile(event: MouseEvent<HTMLAnchorElement>) {
    if (premiereMs === BUILT_PREMIERE_MS) return;
    const file = new Blob([premiereIcs(premiereMs, Date.now())], { type: "text/calendar" });
    event.currentTarget.href = URL.createObjectURL(file);
  }

  const elsewhere = { target: "_blank", rel: "noreferrer" };
  const links = [
    {
      label: calendar.file.label,
      href: withBase(`/${calendar.file.name}`),
      onClick: makeFile,
      download: calendar.file.name,
    },
    { label: calendar.google, href: googleCalendarUrl(premiereMs), ...elsewhere },
    { label: calendar.outlook, href: outlookCalendarUrl(premiereMs), ...elsewhere },
  ];
  return (
    <PanelButton label={calendar.label} heading={calendar.heading} closeLabel={calendar.close}>
      <p>{calendar.text}</p>
      <PanelLinks links={links} />
    </PanelButton>
  );
}
