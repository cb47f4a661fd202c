import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * What only the browser knows: `printed` in prerendered HTML and while that is being taken over, then what `read`
 * returns. Where the two are the same nothing is rendered again.
 *
 * @param read is called on every render and must give the same answer, or the same object, to the same question
 */
export function useClientValue<Value>(read: () => Value, printed: Value): Value {
  return useSyncExternalStore(never, read, () => printed);
}

/** False while the prerendered page is being taken over, true ever after. */
export function useIsHydrated(): boolean {
  return useClientValue(() => true, false);
}
