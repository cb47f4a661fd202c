import { HOUR_MS } from "#lib/instants.ts";
import { pageClock } from "./page-clock.ts";
import { tabIcon } from "./tab-icon.ts";
import { tabTitleAt } from "./tab-title.ts";

/** Browsers let timers of hidden tabs run once a minute at most; days need no more than this. */
const LONGEST_WAIT_MS = HOUR_MS;

/** Says in the tab's title and icon how long it still is, whenever the tab is hidden. Returns what ends it. */
export function runTabTitle(): () => void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const ownIcon = icon?.href;
  let ownTitle = "";
  let saidTitle = "";
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say() {
    // A page that loaded in the meantime has set its own.
    if (document.title !== saidTitle) ownTitle = document.title;
    const nowMs = pageClock.now();
    const { title, badge, untilMs } = tabTitleAt(nowMs);
    saidTitle = title;
    document.title = title;
    if (icon) icon.href = tabIcon(badge);
    timer = setTimeout(say, Math.min(untilMs - nowMs, LONGEST_WAIT_MS));
  }

  function restore() {
    clearTimeout(timer);
    if (saidTitle && document.title === saidTitle) document.title = ownTitle;
    if (icon && ownIcon) icon.href = ownIcon;
    saidTitle = "";
  }

  const onChange = () => (document.hidden ? say() : restore());
  if (document.hidden) say();
  document.addEventListener("visibilitychange", onChange);
  return () => {
    document.removeEventListener("visibilitychange", onChange);
    restore();
  };
}
