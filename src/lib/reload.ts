import { withTimeout } from "./async.ts";

const TIMEOUT_MS = 8_000;

/** Whether this page is a reload, by the visitor or by `reloadFromHost`. */
export function isReload(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation?.type === "reload";
}

/** Whether the host serves the current address: a reload could bring an error page. Offline if the signal aborts. */
export async function hostAnswer(signal?: AbortSignal): Promise<"served" | "unavailable" | "offline"> {
  const init: RequestInit = { method: "HEAD", cache: "no-store", signal: signal ?? null };
  try {
    const { status } = await withTimeout(fetch(window.location.href, init), TIMEOUT_MS);
    return status < 500 ? "served" : "unavailable";
  } catch {
    return "offline";
  }
}

/** Reloads the page without the files that entries/service-worker.ts has cached: one of them may be wrong. */
export async function reloadFromHost() {
  try {
    for (const name of await caches.keys())
      if (name.startsWith(`site ${import.meta.env.BASE_URL} `)) await caches.delete(name);
  } catch {
    // Where storage is blocked there is no cache.
  }
  window.location.reload();
}
