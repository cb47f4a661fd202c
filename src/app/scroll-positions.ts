import { NavigationType, type Location } from "react-router";
import { fragmentTarget } from "#lib/dom.ts";
import { readStoredObject, writeStored } from "#lib/stored.ts";

const STORAGE_KEY = "scroll-positions";

/** Where the visitor has scrolled to (CSS pixels), by the key of the history's entry. */
const positions = readStoredObject(STORAGE_KEY, "sessionStorage");

/** Call this before the page of the entry is replaced. */
export function saveScroll({ key }: Location) {
  positions[key] = window.scrollY;
}

/** Scrolls to where the visitor was on the way back, else to the hash's target, else to the top. */
export function restoreScroll({ key, hash }: Location, action: NavigationType) {
  const saved = action === NavigationType.Pop ? positions[key] : undefined;
  const target = fragmentTarget(hash);
  if (saved === undefined && target) target.scrollIntoView();
  else window.scrollTo(0, Number(saved ?? 0));
}

/** Takes the scroll position over from the browser, until the signal aborts. A page that is left keeps its positions. */
export function keepScrollPositions(current: () => Location, signal: AbortSignal) {
  const takeOver = () => (window.history.scrollRestoration = "manual");
  takeOver();
  // After a visit to another site the browser may show the same document again.
  window.addEventListener("pageshow", takeOver, { signal });
  const leave = () => {
    window.history.scrollRestoration = "auto";
    saveScroll(current());
    writeStored(STORAGE_KEY, JSON.stringify(positions), "sessionStorage");
  };
  window.addEventListener("pagehide", leave, { signal });
}
