import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False while the prerendered page is being taken over, true ever after. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
