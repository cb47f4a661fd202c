import { useSyncExternalStore } from "react";

const never = () => () => {};

/** A value that only the browser knows, read on every render; `serverValue` until the page is hydrated. */
export function useClientValue<Value>(read: () => Value, serverValue: Value): Value {
  return useSyncExternalStore(never, read, () => serverValue);
}

/** False during hydration, then true. */
export function useIsHydrated(): boolean {
  return useClientValue(() => true, false);
}
