import { onTestFinished } from "vitest";
import { premiere } from "#content/premiere.ts";

export const PREMIERE_MS = Date.parse("2027-09-30T07:00:00Z");

/** Makes it the premiere for one test, of 2027 alone or of every year, whatever the content says. */
export function setPremiere(year: number | null = null) {
  const kept = { ...premiere };
  onTestFinished(() => void Object.assign(premiere, kept));
  Object.assign(premiere, { month: 9, day: 30, hourUtc: 7, year });
}
