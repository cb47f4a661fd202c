import { useState, type MouseEvent } from "react";
import { calendar } from "#content/site-copy.ts";
import { absoluteUrl, withBase } from "#lib/url.ts";
import { useClientValue } from "#lib/use-client-value.ts";
import { PanelButton } from "#ui/panel-button.tsx";
import { PanelLinks } from "#ui/panel-links.tsx";
import { googleCalendarUrl, outlookCalendarUrl, premiereIcs } from "./premiere-event.ts";
import { usePremiere } from "./use-now.ts";

/** Browsers inside other apps, which do not open a calendar file. */
const IN_APP = /Instagram|FBAN|FBAV|TikTok|musical_ly|BytedanceWebview|Snapchat|Line\//;

const isInApp = () => IN_APP.test(navigator.userAgent);

const elsewhere = { target: "_blank", rel: "noreferrer" };

/** The premiere for the visitor's own calendar: as a file, a subscription, or through calendars that take links. */
export function AddToCalendar({ tone }: { tone?: "print" }) {
  const premiereMs = usePremiere();
  const [isSaved, setIsSaved] = useState(false);
  const showsWebFirst = useClientValue(isInApp, false);

  // A served file opens the calendar on phones at once. If the year has turned since the build, the file is made here.
  function saveFile(event: MouseEvent<HTMLAnchorElement>) {
    setIsSaved(true);
    if (premiereMs === BUILT_PREMIERE_MS) return;
    const file = new Blob([premiereIcs(premiereMs, Date.now())], { type: "text/calendar" });
    event.currentTarget.href = URL.createObjectURL(file);
  }

  const path = `/${calendar.file.name}`;
  const { label, name: download } = calendar.file;
  const files = [
    { label, href: withBase(path), onClick: saveFile, download },
    { label: calendar.subscribe, href: absoluteUrl(path).replace(/^https?/, "webcal") },
  ];
  const web = [
    { label: calendar.google, href: googleCalendarUrl(premiereMs), ...elsewhere },
    { label: calendar.outlook, href: outlookCalendarUrl(premiereMs, "live.com"), ...elsewhere },
    { label: calendar.outlookForWork, href: outlookCalendarUrl(premiereMs, "office.com"), ...elsewhere },
  ];
  return (
    <PanelButton label={calendar.label} heading={calendar.heading} closeLabel={calendar.close} tone={tone}>
      <p>{calendar.text}</p>
      <PanelLinks links={showsWebFirst ? [...web, ...files] : [...files, ...web]} />
      <p aria-live="polite">{isSaved && calendar.saved}</p>
    </PanelButton>
  );
}
