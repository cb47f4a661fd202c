import { MINUTE_MS, SECOND_MS } from "#lib/instants.ts";
import { isCounting, phaseAt } from "./phase.ts";

/** A machine's sleep holds timers up and not the world: after it, a longer wait would still be waiting. */
const LONGEST_WAIT_MS = MINUTE_MS;

/** The page's one timer; it stops while nobody listens or the tab is hidden. Past the premiere it waits for a phase. */
export function createClock(offsetMs = () => 0) {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSecond: number;
  let listening: AbortController;

  const now = () => Date.now() + offsetMs();
  const currentSecond = () => Math.floor(now() / SECOND_MS);

  function schedule() {
    clearTimeout(timer);
    if (listeners.size === 0 || document.hidden) return;
    const nowMs = now();
    const { name, endsMs } = phaseAt(nowMs);
    const waitMs = isCounting(name) ? SECOND_MS - (nowMs % SECOND_MS) : endsMs - nowMs;
    if (waitMs !== Infinity) timer = setTimeout(tick, Math.min(waitMs, LONGEST_WAIT_MS));
  }

  function tick() {
    // A timer may fire a moment early; then the second has not changed yet and it is only set again.
    const second = currentSecond();
    if (second !== lastSecond) {
      lastSecond = second;
      for (const listener of listeners) listener();
    }
    schedule();
  }

  function start() {
    lastSecond = currentSecond();
    listening = new AbortController();
    document.addEventListener("visibilitychange", tick, listening);
    window.addEventListener("pageshow", tick, listening);
    window.addEventListener("focus", tick, listening);
  }

  return {
    /** Milliseconds since the epoch, the preview's offset included. */
    now,
    /** Calls back on every second boundary while there is something to count, and when the phase changes. */
    subscribe(listener: () => void): () => void {
      if (listeners.size === 0) start();
      listeners.add(listener);
      schedule();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        listening.abort();
      };
    },
  };
}
