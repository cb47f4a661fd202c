import { withTimeout } from "./async.ts";

const TIMEOUT_MS = 8_000;

/** Whether this page was loaded again, by the visitor or by `reloadFromHost`. */
export function isReload(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation?.type === "reload";
}

/**
 * Whether the host serves the current address. Without this question a reload could replace the page by an error page
 * of the host or the browser.
 *
 * @param signal ends the request, with the answer "offline"
 */
export async function hostAnswer(signal?: AbortSignal): Promise<"served" | "unavailable" | "offline"> {
  const init: RequestInit = { method: "HEAD", cache: "no-store", signal: signal ?? null };
  try {
    const { status } = await withTimeout(fetch(window.location.href, init), TIMEOUT_MS);
    return status < 500 ? "served" : "unavailable";
  } catch {
    return "offline";
  }
}

/** Loads the page again without the files that the service worker keeps: one of them may be the wrong one. */
export async function reloadFromHost() {
  await dropKeptFiles().catch(() => {});
  window.location.reload();
}

/** Deletes what entries/service-worker.ts has kept; the worker fetches it anew. */
async function dropKeptFiles() {
  if (!("caches" in window)) return;
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(`site ${import.meta.env.BASE_URL} `));
  await Promise.all(own.map((name) => caches.delete(name)));
}
