import { paths } from "./paths.ts";
import { premiereInUtc, premiereInWords, show } from "./show.ts";

export const calendar = {
  label: "Add to calendar",
  heading: "Mark the night",
  text: "It reminds you a day and an hour before.",
  file: { label: "Apple, Outlook and others", name: "luke-cage.ics" },
  google: "Google Calendar",
  outlook: "Outlook on the web",
  close: "Close",
  /** Goes before the year: the event of a year is always the same event. */
  uid: "luke-cage-premiere",
  summary: `${show.title} on ${show.network}`,
  description: `${premiereInWords} (${premiereInUtc}.)`,
  /** How long the event lasts, in minutes: one episode, about. */
  durationMinutes: 60,
  path: paths.home,
} as const;
