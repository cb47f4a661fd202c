import { lessThanAMinute, untilPremiere } from "#content/show.ts";
import { listInWords, plural } from "#lib/text.ts";
import type { TimeLeft } from "#lib/instants.ts";

/**
 * The countdown as a sentence that changes once a minute: "312 days, 22 hours and 8 minutes until" and the title.
 * Leading units of nought are left out; in the last minute it says so.
 */
export function timeInWords({ days, hours, minutes }: TimeLeft): string {
  const units = [
    { count: days, noun: "day" },
    { count: hours, noun: "hour" },
    { count: minutes, noun: "minute" },
  ];
  const first = units.findIndex(({ count }) => count > 0);
  if (first === -1) return untilPremiere(lessThanAMinute);
  const parts = units.slice(first).map(({ count, noun }) => plural(count, noun));
  return untilPremiere(listInWords(parts));
}
