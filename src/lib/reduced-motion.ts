import { readStored, writeStored } from "./stored.ts";

const KEY = "motion";
const STILL = "reduced";
const WISH = "(prefers-reduced-motion: reduce)";

const listeners = new Set<() => void>();
// Where storage is blocked the choice holds for as long as the page does.
let chosen: string | null | undefined;

/** Whether the visitor's system asks for reduced motion. Nothing on the page overrules it. */
export function systemPrefersReducedMotion(): boolean {
  return window.matchMedia(WISH).matches;
}

/** Whether everything on the page is to stand still: by the system's wish, or by the visitor's choice here. */
export function prefersReducedMotion(): boolean {
  if (chosen === undefined) chosen = readStored(KEY);
  return systemPrefersReducedMotion() || chosen === STILL;
}

/** Stills the page or lets it move, now and on later visits. */
export function setReducedMotion(still: boolean) {
  chosen = still ? STILL : null;
  writeStored(KEY, chosen);
  changed();
}

/** Puts the answer where the styles read it: `data-motion="reduced"` on the root element. */
export function markReducedMotion() {
  if (prefersReducedMotion()) document.documentElement.dataset.motion = STILL;
  else delete document.documentElement.dataset.motion;
}

/** Calls back when the answer may have changed: by the switch, by the system, or in another tab. */
export function subscribeToReducedMotion(listener: () => void): () => void {
  if (listeners.size === 0) listen(true);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) listen(false);
  };
}

function listen(isListening: boolean) {
  const change = isListening ? "addEventListener" : "removeEventListener";
  window.matchMedia(WISH)[change]("change", changed);
  window[change]("storage", changedElsewhere as EventListener);
}

function changedElsewhere({ key }: StorageEvent) {
  if (key !== null && key !== KEY) return;
  chosen = undefined;
  changed();
}

function changed() {
  markReducedMotion();
  for (const listener of listeners) listener();
}
