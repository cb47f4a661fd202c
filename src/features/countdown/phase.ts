import { premiere, type PremiereRule } from "#content/premiere.ts";
import { DAY_MS, HOUR_MS, currentOrNext, instantIn } from "#lib/instants.ts";

/**
 * The states of the poster, in order of time: more than thirty days, the last thirty, the last day, the last hour,
 * the 24 hours from the premiere on, and (with a pinned year only) everything after.
 */
export type PhaseName = "months" | "days" | "night" | "hour" | "here" | "streaming";

export interface Phase {
  name: PhaseName;
  /** The instant counted to, or begun; milliseconds since the epoch. */
  premiereMs: number;
  /** When the phase ends by itself; Infinity for the last one. */
  endsMs: number;
}

const COUNTDOWN: readonly [name: PhaseName, leadMs: number][] = [
  ["months", 30 * DAY_MS],
  ["days", DAY_MS],
  ["night", HOUR_MS],
  ["hour", 0],
];

/** The phase at an instant (milliseconds since the epoch). Pure: the same instant and rule, the same phase. */
export function phaseAt(nowMs: number, rule: PremiereRule = premiere): Phase {
  const premiereMs = rule.year === null ? currentOrNext(rule, nowMs, DAY_MS) : instantIn(rule.year, rule);
  for (const [name, leadMs] of COUNTDOWN) {
    const endsMs = premiereMs - leadMs;
    if (nowMs < endsMs) return { name, premiereMs, endsMs };
  }
  const hereEndsMs = premiereMs + DAY_MS;
  if (nowMs < hereEndsMs || rule.year === null) return { name: "here", premiereMs, endsMs: hereEndsMs };
  return { name: "streaming", premiereMs, endsMs: Infinity };
}

export function isCounting(name: PhaseName): boolean {
  return name !== "here" && name !== "streaming";
}
