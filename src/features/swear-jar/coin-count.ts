import { useSyncExternalStore } from "react";
import { storedValue } from "#lib/stored.ts";

const MAX_COINS = 9999;

const coins = storedValue("swear-jar", (text) => (text && /^\d{1,4}$/.test(text) ? Number(text) : 0));

export function payUp() {
  coins.set(String(Math.min(coins.get() + 1, MAX_COINS)));
}

const unknown = () => null;

export function useCoins(): number | null {
  return useSyncExternalStore<number | null>(coins.subscribe, coins.get, unknown);
}
