import { useSyncExternalStore } from "react";
import { storedValue } from "#lib/stored.ts";

const MAX_COINS = 9999;

/** Reads only a whole number from 0 to 9999. */
const coins = storedValue("swear-jar", (text) => (text && /^\d{1,4}$/.test(text) ? Number(text) : 0));

export function payUp() {
  coins.set(String(Math.min(coins.get() + 1, MAX_COINS)));
}

const unknown = () => null;

/** The coins that were paid on this device; null in prerendered HTML. */
export function useCoins(): number | null {
  return useSyncExternalStore<number | null>(coins.subscribe, coins.get, unknown);
}
