import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation } from "react-router";
import { announce, fragmentTarget } from "#lib/dom.ts";

/**
 * After a navigation: closes the dialogs, moves the focus to the hash's target or else to the heading, and announces
 * the title. Not on the first page. The live region has no role: screen readers stop at an empty element with one.
 */
export function RouteAnnouncer() {
  const { pathname, hash } = useLocation();
  const last = useRef({ pathname, hash });

  useLayoutEffect(() => {
    if (pathname === last.current.pathname) return;
    for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) dialog.close();
  }, [pathname]);

  useEffect(() => {
    if (last.current.pathname === pathname && last.current.hash === hash) return;
    last.current = { pathname, hash };
    if (!takesFocus(fragmentTarget(hash))) takesFocus(document.querySelector<HTMLElement>("main h1"));
    announce(document.title);
  }, [pathname, hash]);

  return <div id="live-region" className="sr-only" aria-live="polite" />;
}

/** Moves the focus. False when nothing visible is there: a hash can name a pattern of a drawing. */
function takesFocus(target: HTMLElement | null): boolean {
  if (target && target.tabIndex < 0) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
  return target !== null && target === document.activeElement;
}
