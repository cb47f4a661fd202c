import { useSyncExternalStore } from "react";
import { prefersReducedMotion, subscribeToReducedMotion } from "./reduced-motion.ts";

/** Whether nothing may move; false during hydration. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribeToReducedMotion, prefersReducedMotion, () => false);
}
