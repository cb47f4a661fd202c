import { show } from "#content/show.ts";
import { HOUR_MS } from "#lib/instants.ts";
import { plural } from "#lib/text.ts";
import { pageClock } from "./page-clock.ts";
import { phaseAt } from "./phase.ts";
import { largestUnitLeft } from "./time-in-words.ts";

/** Browsers let timers of hidden tabs run once a minute at most; days need no more than this. */
const LONGEST_WAIT_MS = HOUR_MS;

/** Says in the tab's title and icon how long it still is, whenever the tab is hidden, until the signal aborts. */
export function runTabTitle(signal: AbortSignal) {
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
  document.addEventListener("visibilitychange", onChange, { signal });
  for (const type of ["pagehide", "pageshow"]) window.addEventListener(type, onPage, { signal });
  signal.addEventListener("abort", restore);
  onChange();
}

/** What a hidden tab says at an instant, and until when: "312 days", hours or minutes, in short on its icon (`badge`). */
export function tabTitleAt(nowMs: number): { title: string; badge: string; untilMs: number } {
  const left = largestUnitLeft(nowMs);
  if (!left) return { title: `${show.here.tab}: ${show.title}`, badge: "!", untilMs: phaseAt(nowMs).endsMs };
  const { count, unit, untilMs } = left;
  return { title: `${plural(count, unit)}: ${show.title}`, badge: String(count), untilMs };
}

/** The icon of a tab with up to three characters on it, as a data address. */
function tabIcon(text: string): string {
  // The picture sees none of the page's variables.
  const style = getComputedStyle(document.documentElement);
  const [ink, yellow] = [style.getPropertyValue("--ink"), style.getPropertyValue("--yellow")];
  const size = [26, 26, 21, 15][text.length] ?? 15;
  const letters = `<text x="16" y="${16 + size * 0.36}" font-family="Impact,Arial Narrow,sans-serif" font-weight="700" font-size="${size}" text-anchor="middle" fill="${ink}">${text}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${yellow}" d="M0 0h32v32H0z"/>${letters}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
