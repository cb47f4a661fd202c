import { storedValue } from "./stored.ts";

const REDUCED = "reduced";
const choice = storedValue("motion", (text) => text === REDUCED);

const systemQuery = () => window.matchMedia("(prefers-reduced-motion: reduce)");

/** Whether the visitor's system asks for reduced motion. Nothing on the page can override the system. */
export function systemPrefersReducedMotion(): boolean {
  return systemQuery().matches;
}

/** Whether nothing may move: the system asks for that, or the visitor has chosen it on this site. */
export function prefersReducedMotion(): boolean {
  return systemPrefersReducedMotion() || choice.get();
}

/** The visitor's choice, for this visit and later ones. */
export function setReducedMotion(isReduced: boolean) {
  choice.set(isReduced ? REDUCED : null);
}

/** Sets `data-motion` on the root element to "full" or "reduced". Without a script nothing moves. */
export function markReducedMotion() {
  document.documentElement.dataset.motion = prefersReducedMotion() ? REDUCED : "full";
}

/** Calls back when the preference may have changed: by the switch, by the system, or in another tab. */
export function subscribeToReducedMotion(listener: () => void): () => void {
  const subscription = new AbortController();
  const onChange = () => {
    markReducedMotion();
    listener();
  };
  systemQuery().addEventListener("change", onChange, { signal: subscription.signal });
  const unsubscribe = choice.subscribe(onChange);
  subscription.signal.addEventListener("abort", unsubscribe);
  return () => subscription.abort();
}
