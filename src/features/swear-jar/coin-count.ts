import { useSyncExternalStore } from "react";
import { readStored, writeStored } from "#lib/stored.ts";

const KEY = "swear-jar";
const MOST = 9999;

const listeners = new Set<() => void>();
// Where storage is blocked the count holds for as long as the page does.
let coins: number | undefined;

/** What was stored, read with suspicion: a whole number from 0 to 9999. */
function parseCoins(text: string | null): number {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

function current(): number {
  coins ??= parseCoins(readStored(KEY));
  return coins;
}

/** Puts one coin in. */
export function payUp() {
  coins = Math.min(current() + 1, MOST);
  writeStored(KEY, String(coins));
  for (const listener of listeners) listener();
}

function changedElsewhere({ key }: StorageEvent) {
  if (key !== null && key !== KEY) return;
  coins = undefined;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener("storage", changedElsewhere);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", changedElsewhere);
  };
}

const unknown = () => null;

/** The coins that were paid on this device; null in prerendered HTML. */
export function useCoins(): number | null {
  return useSyncExternalStore<number | null>(subscribe, current, unknown);
}
