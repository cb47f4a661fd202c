import { useLayoutEffect, useRef, useState } from "react";
import { Router } from "react-router";
import { createSiteNavigator, firstView } from "./site-navigator.tsx";
import type { Page } from "./routes.tsx";
import { restoreScroll } from "./scroll-positions.ts";
import { SitePages } from "./site-pages.tsx";

interface SiteRouterProps {
  /** Where the site is mounted, with a slash at its end. */
  basename: string;
  /** The page of the current address. */
  page: Page;
}

/** The site in the browser. React Router's data mode is 15 kB larger and renders three times for each change of page. */
export function SiteRouter({ basename, page }: SiteRouterProps) {
  const [view, setView] = useState(() => firstView(page));
  const [navigator] = useState(() => createSiteNavigator(basename, view, setView));
  useLayoutEffect(() => navigator.listen(), [navigator]);

  const shown = useRef(view);
  useLayoutEffect(() => {
    // The first page stays where its reader has scrolled to.
    if (shown.current !== view) restoreScroll(view.location, view.action);
    shown.current = view;
  }, [view]);

  return (
    <Router basename={basename} location={view.location} navigationType={view.action} navigator={navigator}>
      <SitePages page={view.page} />
    </Router>
  );
}
