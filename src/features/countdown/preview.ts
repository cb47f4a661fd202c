import { PREVIEW_PARAM } from "#lib/url.ts";
import { parseInstant } from "#lib/instants.ts";

export type Preview =
  | { kind: "none" }
  /** The parameter is there and is no date. */
  | { kind: "bad"; text: string }
  /** How far the previewed clock is ahead of the real one, in milliseconds. */
  | { kind: "set"; text: string; offsetMs: number };

/** Reads the previewed moment out of a query string ("?at=2027-09-30T06:59:50Z"); it is taken to begin at `nowMs`. */
export function readPreview(search: string, nowMs: number): Preview {
  const text = new URLSearchParams(search).get(PREVIEW_PARAM);
  if (text === null) return { kind: "none" };
  const instant = parseInstant(text);
  return instant === null ? { kind: "bad", text } : { kind: "set", text, offsetMs: instant - nowMs };
}
