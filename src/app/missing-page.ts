import { useEffect, useState } from "react";
import { once, withTimeout } from "#lib/async.ts";
import { hostAnswer, reloadFromHost } from "#lib/reload.ts";

/** After this the page is loaded from its address. */
const TIMEOUT_MS = 7_000;

/** The code of a page did not load: a new deploy removed it, it was never answered, or there is no network. */
export class MissingPage extends Error {
  override name = "MissingPage";
}

/** The loader of a page's code. It marks its failures, so that the error page can tell a missing page from a broken one. */
export function codeLoader<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return once(async () => {
    try {
      return await withTimeout(load(), TIMEOUT_MS);
    } catch (cause) {
      throw new MissingPage("The code of the page did not load.", { cause });
    }
  });
}

export type Failure = "broken" | "missing" | "unavailable" | "offline";

/**
 * What went wrong with a page. A page whose code is missing is loaded from its address, at once or when the network is
 * back. This cannot loop: a page that misses its code after a load stays as prerendered (entries/start.ts).
 */
export function usePageFailure(error: unknown): Failure {
  const isMissing = error instanceof MissingPage;
  const [failure, setFailure] = useState<Failure>(isMissing ? "missing" : "broken");

  useEffect(() => {
    if (!isMissing) return;
    const visit = new AbortController();
    const { signal } = visit;
    async function load() {
      const answer = await hostAnswer(signal);
      if (signal.aborted) return;
      if (answer === "served") await reloadFromHost();
      else setFailure(answer);
    }
    void load();
    window.addEventListener("online", load, { signal });
    return () => visit.abort();
  }, [isMissing]);

  return failure;
}
