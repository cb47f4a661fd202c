import { toIcs } from "#lib/ics.ts";
import { premiereEvent } from "./premiere-event.ts";

/** The premiere (milliseconds since the epoch) as an .ics file, written at `nowMs`. */
export function premiereIcs(premiereMs: number, nowMs: number): string {
  return toIcs(premiereEvent(premiereMs), nowMs);
}
