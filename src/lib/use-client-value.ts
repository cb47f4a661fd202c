import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * A value that only the browser knows: `serverValue` in prerendered HTML and during hydration, then what `read`
 * returns. React renders again only if the two differ.
 *
 * @param read runs on every render, and must return the same value, or the same object, until the value changes
 */
export function useClientValue<Value>(read: () => Value, serverValue: Value): Value {
  return useSyncExternalStore(never, read, () => serverValue);
}

/** False during hydration, then true. */
export function useIsHydrated(): boolean {
  return useClientValue(() => true, false);
}
