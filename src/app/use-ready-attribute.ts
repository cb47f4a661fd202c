import { useEffect } from "react";

/** Sets `data-ready` on the root element: the page has been taken over. */
export function useReadyAttribute() {
  useEffect(() => {
    // The film's own button answers now (features/player), and tests may begin.
    document.documentElement.dataset.ready = "";
  }, []);
}
