import { premiere, premiereCities, premiereZone } from "./premiere.ts";

// Without a pinned year the words are those of 2027; in other years the hour may differ where clocks change.
const instant = Date.UTC(premiere.year ?? 2027, premiere.month - 1, premiere.day, premiere.hourUtc);

function inWords(options: Intl.DateTimeFormatOptions, timeZone = premiereZone): string {
  return new Intl.DateTimeFormat("en-US", { ...options, timeZone }).format(instant);
}

// The build replaces this file with the words themselves (tools/vite/computed-content.ts): they are the same for every
// visitor, and on a phone the formatter costs more than any other line before the first press.

/** "September 30" */
export const premiereDay = inWords({ month: "long", day: "numeric" });
/** "12:00 AM", in the premiere's zone. */
export const premiereTime = inWords({ hour: "numeric", minute: "2-digit" }).replace("\u202f", " ");
/** Each city with its hour, "3:00 AM", and its day if this is not the premiere's day. */
export const premiereInCities = premiereCities.map(({ city, zone }) => {
  const time = inWords({ hour: "numeric", minute: "2-digit" }, zone).replace("\u202f", " ");
  const day = inWords({ month: "long", day: "numeric" }, zone);
  return { city, time: day === premiereDay ? time : `${day}, ${time}` };
});
/** "07:00", UTC. */
export const premiereTimeUtc = inWords({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, "UTC");
