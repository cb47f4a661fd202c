import { flushSync } from "react-dom";
import { createPath, NavigationType, parsePath, type Location, type Navigator, type To } from "react-router";
import { deferLayoutBelowFold } from "./deferred-layout.ts";
import { ErrorPage } from "./error-page.tsx";
import { loadedPage, loadPage, type Page } from "./routes.tsx";
import { keepScrollPositions, saveScroll } from "./scroll-positions.ts";
import { slideIn } from "./view-transition.ts";

/** What the browser's history keeps of each of its entries. */
interface Entry {
  key: string;
  /** The place of the entry in the history: the browser does not say which way it went. */
  index: number;
  /** Whether the page slid in over the page of the entry before. */
  slides: boolean;
}

/** A page at an address. */
export interface View {
  entry: Entry;
  location: Location;
  action: NavigationType;
  page: Page;
}

export function firstView(page: Page): View {
  const entry = currentEntry(0);
  return { entry, location: currentLocation(entry), action: NavigationType.Pop, page };
}

/** Changes the address and shows its page once its code is there (`show` renders it). The latest navigation wins. */
export function createSiteNavigator(basename: string, first: View, show: (view: View) => void) {
  let view = first;
  let latest: Location;

  async function open(next: Omit<View, "page">, options: { slides: boolean; commit?: () => void }) {
    const { location, entry } = next;
    latest = location;
    const { dataset } = document.documentElement;
    let page = loadedPage(location.pathname);
    if (!page) {
      dataset.loading = "";
      page = await loadPage(location.pathname, basename).catch(failedPage);
      if (latest !== location) return;
    }
    delete dataset.loading;
    // What is not laid out yet takes no focus, and cannot be scrolled to.
    delete dataset.deferred;
    saveScroll(view.location);
    options.commit?.();
    dataset.transitionGround = page.ground;
    dataset.direction = entry.index < view.entry.index ? "back" : "forward";
    view = { ...next, page };
    // By the time the old page has been captured there may be a newer view.
    const render = () => {
      if (view.action === NavigationType.Push && view.location.hash === "") deferLayoutBelowFold();
      flushSync(() => show(view));
    };
    if (options.slides) slideIn(render);
    else show(view);
  }

  /** Follows a link or a call of `navigate`. */
  function navigate(to: To, action: NavigationType, slides = false) {
    const isReplaced = action === NavigationType.Replace;
    const { index } = view.entry;
    const entry = { key: newKey(), index: isReplaced ? index : index + 1, slides };
    const { pathname = "/", search = "", hash = "" } = typeof to === "string" ? parsePath(to) : to;
    const location = { pathname, search, hash, state: null, key: entry.key };
    const url = createPath(location);
    const commit = () => {
      try {
        window.history[isReplaced ? "replaceState" : "pushState"](entry, "", url);
      } catch {
        // Safari allows a hundred of these in thirty seconds.
        window.location.assign(url);
      }
    };
    void open({ entry, location, action }, { slides, commit });
  }

  /** Follows the browser's back and forward buttons, and a hash in the address bar. */
  function pop({ hasUAVisualTransition }: PopStateEvent) {
    const entry = currentEntry(view.entry.index + 1);
    const later = entry.index < view.entry.index ? view.entry : entry;
    // A swipe back on a phone has already moved the page.
    const slides = later.slides && !hasUAVisualTransition;
    void open({ entry, location: currentLocation(entry), action: NavigationType.Pop }, { slides });
  }

  return {
    createHref: (to) => (typeof to === "string" ? to : createPath(to)),
    push: (to, _state, options) => navigate(to, NavigationType.Push, options?.viewTransition),
    replace: (to, _state, options) => navigate(to, NavigationType.Replace, options?.viewTransition),
    go: (delta) => window.history.go(delta),
    /** Begins to follow the browser's history. Returns what ends that. */
    listen() {
      const listening = new AbortController();
      window.addEventListener("popstate", pop, listening);
      keepScrollPositions(() => view.location, listening.signal);
      return () => listening.abort();
    },
  } satisfies Navigator & { listen: () => () => void };
}

function failedPage(error: unknown): Page {
  return { path: "*", ground: "ink", Component: () => <ErrorPage error={error} /> };
}

/** The current entry of the history. An entry that is not the router's, such as that of a typed hash, becomes one. */
function currentEntry(newIndex: number): Entry {
  const state = window.history.state as Partial<Entry> | null;
  if (typeof state?.index === "number") return state as Entry;
  const entry = { key: newKey(), index: newIndex, slides: false };
  window.history.replaceState(entry, "");
  return entry;
}

function currentLocation({ key }: Entry): Location {
  const { pathname, search, hash } = window.location;
  return { pathname, search, hash, state: null, key };
}

function newKey(): string {
  return Math.random().toString(36).slice(2);
}
