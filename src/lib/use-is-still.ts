import { useSyncExternalStore } from "react";
import { isStill, subscribeToStillness } from "./stillness.ts";

/** Whether everything is to stand still; false while the prerendered page is being taken over. */
export function useIsStill(): boolean {
  return useSyncExternalStore(subscribeToStillness, isStill, () => false);
}
