import { useEffect } from "react";

/** While the tab is hidden, its title and icon tell the time left. The code for that loads when it is first hidden. */
export function useTabTitle() {
  useEffect(() => {
    const use = new AbortController();
    const begin = async () => {
      const { runTabTitle } = await import("./tab-title.ts");
      if (!use.signal.aborted) runTabTitle(use.signal);
    };
    // Without the code the title stays the page's own.
    const onHidden = () => void begin().catch(() => {});
    if (document.hidden) onHidden();
    else document.addEventListener("visibilitychange", onHidden, { once: true, signal: use.signal });
    return () => use.abort();
  }, []);
}
