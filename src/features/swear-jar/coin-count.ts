import { storedValue } from "#lib/stored.ts";

const MAX_COINS = 9999;

export const coinCount = storedValue("swear-jar", (text) =>
  text && /^\d{1,4}$/.test(text) ? Number(text) : 0,
);

export function payUp() {
  coinCount.set(String(Math.min(coinCount.get() + 1, MAX_COINS)));
}
