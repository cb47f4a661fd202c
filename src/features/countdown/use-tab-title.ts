import { useEffect } from "react";

/** While the tab is hidden, its title and icon tell the time left. The code for that loads when it is first hidden. */
export function useTabTitle() {
  useEffect(() => {
    let end: (() => void) | undefined;
    let isOver = false;

    async function begin() {
      if (!document.hidden) return;
      document.removeEventListener("visibilitychange", onChange);
      const { runTabTitle } = await import("./run-tab-title.ts");
      if (!isOver) end = runTabTitle();
    }

    // Without the words the title stays the page's own.
    const onChange = () => void begin().catch(() => {});
    document.addEventListener("visibilitychange", onChange);
    onChange();
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", onChange);
      end?.();
    };
  }, []);
}
