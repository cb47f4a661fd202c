import { useSyncExternalStore } from "react";
import { prefersReducedMotion, subscribeToReducedMotion } from "./reduced-motion.ts";

/** Whether everything is to stand still; false while the prerendered page is being taken over. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribeToReducedMotion, prefersReducedMotion, () => false);
}
