import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * A value that only the browser knows; `serverValue` in prerendered HTML and during hydration. `read` runs on every
 * render and must return the same value until it changes.
 */
export function useClientValue<Value>(read: () => Value, serverValue: Value): Value {
  return useSyncExternalStore(never, read, () => serverValue);
}

/** False during hydration, then true. */
export function useIsHydrated(): boolean {
  return useClientValue(() => true, false);
}
