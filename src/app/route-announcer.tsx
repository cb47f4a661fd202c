import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { fragmentTarget } from "#lib/dom.ts";

/**
 * After a navigation to another page: puts the focus on what was asked for (the hash's target, else the page's
 * heading) without scrolling, and announces the title. What was open over the last page is closed. The first page is
 * left alone.
 */
export function RouteAnnouncer() {
  const { pathname, hash } = useLocation();
  const lastPage = useRef(pathname);
  const lastAddress = useRef(pathname + hash);
  const [announcement, setAnnouncement] = useState("");

  useLayoutEffect(() => {
    if (pathname === lastPage.current) return;
    lastPage.current = pathname;
    for (const panel of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) panel.close();
  }, [pathname]);

  useEffect(() => {
    const arrived = pathname + hash;
    if (lastAddress.current === arrived) return;
    lastAddress.current = arrived;
    if (!takesFocus(fragmentTarget(hash))) takesFocus(document.querySelector<HTMLElement>("main h1"));
    setAnnouncement(document.title);
  }, [pathname, hash]);

  return <output className="sr-only">{announcement}</output>;
}

/** Moves the focus; false where there is nothing, or nothing that is seen: a hash can name a pattern of a drawing. */
function takesFocus(target: HTMLElement | null): boolean {
  if (target && target.tabIndex < 0) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
  return target !== null && target === document.activeElement;
}
