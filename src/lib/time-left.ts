import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "./durations.ts";

export interface TimeLeft {
  days: number;
  /** 0 to 23 */
  hours: number;
  /** 0 to 59 */
  minutes: number;
  /** 0 to 59 */
  seconds: number;
}

/**
 * The whole seconds between two instants (milliseconds since the epoch), cut into units. A second that has begun
 * counts, so it reads nought only when the moment is here, and never less; what is not finite counts as nought.
 */
export function timeLeft(toMs: number, nowMs: number): TimeLeft {
  const leftMs = Number.isFinite(toMs - nowMs) ? Math.max(0, toMs - nowMs) : 0;
  const totalMs = Math.ceil(leftMs / SECOND_MS) * SECOND_MS;
  return {
    days: Math.floor(totalMs / DAY_MS),
    hours: Math.floor((totalMs % DAY_MS) / HOUR_MS),
    minutes: Math.floor((totalMs % HOUR_MS) / MINUTE_MS),
    seconds: Math.floor((totalMs % MINUTE_MS) / SECOND_MS),
  };
}
