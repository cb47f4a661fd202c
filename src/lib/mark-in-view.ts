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
