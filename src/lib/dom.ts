const watched = new WeakMap<Element, string>();
let observer: IntersectionObserver | undefined;

function mark(entries: readonly IntersectionObserverEntry[]) {
  for (const { target, isIntersecting } of entries) {
    const name = watched.get(target);
    if (name !== undefined) target.setAttribute(name, String(isIntersecting));
  }
}

/**
 * A ref that keeps an attribute of its element: "true" while any of it is in the window, else "false". For motion that
 * stops out of sight; it renders nothing again. Make it once, outside the component.
 */
export function markInView(attribute: string) {
  return (element: Element | null) => {
    if (!element || !("IntersectionObserver" in window)) return;
    observer ??= new IntersectionObserver(mark);
    watched.set(element, attribute);
    observer.observe(element);
    return () => observer?.unobserve(element);
  };
}

/**
 * What a URL's hash ("#origin", or "") points at, found as browsers find it: by the id as it is written, then by the
 * id percent-decoded (https://html.spec.whatwg.org/#find-a-potential-indicated-element). Null for nothing; a hash
 * that cannot be decoded points at nothing and throws nothing.
 */
export function fragmentTarget(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  return document.getElementById(id) ?? document.getElementById(decoded(id));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface ConnectedNavigator extends Navigator {
  connection?: { saveData?: boolean };
}

/** Whether the visitor asked for less data, by Save-Data or by `prefers-reduced-data`. */
export function savesData(): boolean {
  return (
    (navigator as ConnectedNavigator).connection?.saveData === true ||
    window.matchMedia("(prefers-reduced-data: reduce)").matches
  );
}
