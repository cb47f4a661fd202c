import { parseInstant } from "#lib/instants.ts";
import { PREVIEW_PARAM } from "#lib/url.ts";
import { createClock } from "./clock.ts";

export type Preview =
  | { kind: "none" }
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

let search: string | undefined;
let preview: Preview = { kind: "none" };

/** The moment that the address asks to see. It ticks on from when the address was first read. */
export function currentPreview(): Preview {
  if (window.location.search !== search) {
    const next = readPreview(window.location.search, Date.now());
    const isSame = next.kind === "set" && preview.kind === "set" && next.text === preview.text;
    if (!isSame) preview = next;
    search = window.location.search;
  }
  return preview;
}

/** The one clock of the page: the visitor's, moved to the previewed moment if the address names one. */
export const pageClock = createClock(() => {
  const current = currentPreview();
  return current.kind === "set" ? current.offsetMs : 0;
});
