import { useEffect } from "react";
import { useLocation } from "react-router";
import { paths } from "#content/paths.ts";

/** Ends the first arrival, which entries/head.ts marked, on every page but the poster: who comes back finds it printed. */
export function useIntroAnimation() {
  const { pathname } = useLocation();
  useEffect(() => {
    if (pathname !== paths.home) delete document.documentElement.dataset.intro;
  }, [pathname]);
}
