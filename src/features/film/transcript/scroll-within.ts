/**
 * Brings an element to the middle of its scrolling parent and leaves the page where it is. A parent that someone is
 * busy in (pointer on it, focus in it) is not moved, unless forced.
 */
export function scrollWithin(element: HTMLElement, { force = false } = {}) {
  const parent = element.parentElement;
  if (!parent) return;
  if (parent.scrollHeight <= parent.clientHeight) {
    if (force) element.scrollIntoView({ block: "center" });
    return;
  }
  if (!force && (parent.matches(":hover") || parent.contains(document.activeElement))) return;
  parent.scrollTo({ top: element.offsetTop - (parent.clientHeight - element.offsetHeight) / 2 });
}
