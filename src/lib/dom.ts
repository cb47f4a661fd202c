import { decoded } from "./url.ts";

type OnView = (isInView: boolean, element: Element) => void;

const watched = new WeakMap<Element, OnView>();
let observer: IntersectionObserver | undefined;

/** A ref that calls back when its element comes into the window or leaves it. Make the ref once. */
export function watchInView(onView: OnView) {
  return (element: Element | null) => {
    if (!element) return;
    observer ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting, target);
    });
    watched.set(element, onView);
    observer.observe(element);
    return () => observer?.unobserve(element);
  };
}

/** A ref that keeps an attribute of its element "true" while the element is in the window, else "false", without another render. */
export function markInView(attribute: string) {
  return watchInView((isInView, element) => element.setAttribute(attribute, String(isInView)));
}

/** The element of a URL's hash, or null; never throws (https://html.spec.whatwg.org/#find-a-potential-indicated-element). */
export function fragmentTarget(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  return document.getElementById(id) ?? document.getElementById(decoded(id));
}

/** Whether the visitor asked for less data, by Save-Data or by `prefers-reduced-data`. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || window.matchMedia("(prefers-reduced-data: reduce)").matches;
}

/** The whole body of a successful response; rejects for any other status. */
export async function fetchBlob(url: string, signal: AbortSignal | null = null): Promise<Blob> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.blob();
}

/** Lets a screen reader say a text that is not on the screen, through the app's live region (app/route-announcer.tsx). */
export function announce(text: string) {
  const region = document.getElementById("live-region");
  if (region && region.textContent !== text) region.textContent = text;
}
