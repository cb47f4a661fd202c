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

/** Reloads the page without the files in the service worker's cache: one of them may be wrong. */
export async function reloadFromHost() {
  await deleteCache().catch(() => {});
  window.location.reload();
}

/** Deletes the cache of entries/service-worker.ts, which fetches the files again. */
async function deleteCache() {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(`site ${import.meta.env.BASE_URL} `));
  await Promise.all(own.map((name) => caches.delete(name)));
}
