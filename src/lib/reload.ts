/** Whether this page is here because it was loaded again, by the visitor or by `reloadIfReachable`. */
export function isReload(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation?.type === "reload";
}

/**
 * Loads the page again if its host answers, no matter what; without an answer the visitor would be left with the
 * browser's own error page.
 *
 * @returns whether the page is on its way
 */
export async function reloadIfReachable(): Promise<boolean> {
  try {
    await fetch(window.location.href, { method: "HEAD", cache: "no-store" });
  } catch {
    return false;
  }
  window.location.reload();
  return true;
}
