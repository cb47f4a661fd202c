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
    clearTimeout(timer);
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

  // While the page unloads it becomes hidden, too; the browser's history would keep that title.
  let isUnloading = false;
  const onChange = () => (document.hidden && !isUnloading ? say() : restore());
  const onPage = ({ type }: Event) => {
    isUnloading = type === "pagehide";
    onChange();
  };
  const end = new AbortController();
  const { signal } = end;
  document.addEventListener("visibilitychange", onChange, { signal });
  for (const type of ["pagehide", "pageshow"]) window.addEventListener(type, onPage, { signal });
  onChange();
  return () => {
    end.abort();
    restore();
  };
}
