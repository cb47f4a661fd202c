import { useEffect, useState } from "react";
import { reloadIfReachable } from "#lib/reload.ts";
import { MissingPage } from "./page-loader.ts";

export type Failure = "broken" | "missing" | "offline";

/**
 * What has happened to the page. Where only its code did not come, the page is loaded from its address: at once, or,
 * where there is no network, as soon as there is. That cannot loop: a page that is loaded from its address and misses
 * its code stays as it was prerendered (see start.ts).
 */
export function usePageFailure(error: unknown): Failure {
  const isMissing = error instanceof MissingPage;
  const [isOffline, setIsOffline] = useState(false);

  useEffect(() => {
    if (!isMissing) return;
    const here = new AbortController();
    const { signal } = here;
    async function reload() {
      const isOnItsWay = await reloadIfReachable(signal);
      if (!signal.aborted) setIsOffline(!isOnItsWay);
    }
    void reload();
    window.addEventListener("online", reload, { signal });
    return () => here.abort();
  }, [isMissing]);

  if (!isMissing) return "broken";
  return isOffline ? "offline" : "missing";
}
