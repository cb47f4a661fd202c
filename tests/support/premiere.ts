import { premiere } from "#content/premiere.ts";
import { instantIn } from "#lib/instants.ts";

/** A premiere that the tests count to, whatever the day is that they run on; milliseconds since the epoch. */
export const PREMIERE_MS = instantIn(premiere.year ?? 2027, premiere);

/** The moment so many milliseconds before it, after it where they are negative, as an address or a clock takes it. */
export function beforePremiere(ms: number): string {
  return new Date(PREMIERE_MS - ms).toISOString();
}
