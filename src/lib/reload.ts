/** Whether this page is here because it was loaded again, by the visitor or by `reloadIfReachable`. */
export function isReload(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation?.type === "reload";
}

/**
 * Loads the page again if its host answers, no matter what; without an answer the visitor would be left with the
 * browser's own error page.
 *
 * @param signal aborted when the visitor has gone elsewhere: then nothing is loaded again
 * @returns whether the page is on its way
 */
export async function reloadIfReachable(signal?: AbortSignal): Promise<boolean> {
  try {
    await fetch(window.location.href, { method: "HEAD", cache: "no-store", signal: signal ?? null });
  } catch {
    return false;
  }
  window.location.reload();
  return true;
}
