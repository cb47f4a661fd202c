import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

/**
 * After a navigation to another page: puts the focus on what was asked for (the hash's target, else the page's
 * heading) without scrolling, and announces the title. The first page is left alone.
 */
export function Arrival() {
  const { pathname, hash } = useLocation();
  const last = useRef(pathname + hash);
  const [announcement, setAnnouncement] = useState("");

  useEffect(() => {
    const arrived = pathname + hash;
    if (last.current === arrived) return;
    last.current = arrived;
    const target = hash ? document.getElementById(hash.slice(1)) : null;
    const heading = target ?? document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    setAnnouncement(document.title);
  }, [pathname, hash]);

  return <output className="sr-only">{announcement}</output>;
}
