import { useLayoutEffect, useRef } from "react";
import { useLocation } from "react-router";
import type { Ground } from "#ui/ground.ts";

/**
 * Tells styles/page-change.css on the root, which its pseudo-elements belong to, what the sheet that slides in is made
 * of and whether the way leads on or back. With `:has()` the browser would ask again whenever a digit changes.
 */
export function useSheetAttributes(ground: Ground) {
  const { key } = useLocation();
  const last = useRef({ key: "", idx: 0 });
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.sheet = ground;
    if (key === last.current.key) return;
    // The router counts the entries of its history; the browser does not say which way it went.
    const { idx = 0 } = (window.history.state ?? {}) as { idx?: number };
    dataset.way = idx < last.current.idx ? "back" : "on";
    last.current = { key, idx };
  }, [ground, key]);
}
