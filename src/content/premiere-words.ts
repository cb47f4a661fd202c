import { premiere, premiereZone } from "./premiere.ts";

// Any year does: the rule has the same day and hour in California every year.
const instant = Date.UTC(premiere.year ?? 2027, premiere.month - 1, premiere.day, premiere.hourUtc);

function inWords(options: Intl.DateTimeFormatOptions, timeZone = premiereZone): string {
  const format = (zone: string, ms: number) =>
    new Intl.DateTimeFormat("en-US", { ...options, timeZone: zone }).format(ms);
  try {
    return format(timeZone, instant);
  } catch {
    // A browser without a zone database knows UTC. In September California is seven hours behind it.
    return format("UTC", instant - 7 * 60 * 60 * 1000);
  }
}

/** "September 30" */
export const premiereDay = inWords({ month: "long", day: "numeric" });
/** "12:00 AM", Pacific. */
export const premiereTime = inWords({ hour: "numeric", minute: "2-digit" }).replace("\u202f", " ");
/** "07:00", UTC. */
export const premiereTimeUtc = inWords({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, "UTC");
