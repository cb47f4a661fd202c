import { useEffect, useLayoutEffect, useRef } from "react";
import { pageClock } from "#features/countdown/page-clock.ts";
import { phaseAt } from "#features/countdown/phase.ts";
import { useLocation } from "react-router";
import type { Ground } from "#ui/ground.ts";

/** Keeps `data-phase` on the root element true, where entries/head.ts set it before the first paint. */
export function usePhaseAttribute() {
  useEffect(() => pageClock.subscribe(markPhase), []);
  // Each address may ask for a moment of its own (`?at=`).
  useEffect(markPhase);
}

function markPhase() {
  const { dataset } = document.documentElement;
  const { name } = phaseAt(pageClock.now());
  if (dataset.phase !== name) dataset.phase = name;
}

/** Sets `data-hydrated` on the root element: the page has been taken over. */
export function useHydratedAttribute() {
  useEffect(() => {
    // The film's own button answers now (features/player), and tests may begin.
    document.documentElement.dataset.hydrated = "";
  }, []);
}

/**
 * Tells styles/page-change.css on the root, which its pseudo-elements belong to, what the sheet that slides in is made
 * of and whether the way leads on or back. With `:has()` the browser would ask again whenever a digit changes.
 */
export function useTransitionAttributes(ground: Ground) {
  const { key } = useLocation();
  const last = useRef({ key: "", idx: 0 });
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.transitionGround = ground;
    if (key === last.current.key) return;
    // The router counts the entries of its history; the browser does not say which way it went.
    const { idx = 0 } = (window.history.state ?? {}) as { idx?: number };
    dataset.direction = idx < last.current.idx ? "back" : "forward";
    last.current = { key, idx };
  }, [ground, key]);
}
