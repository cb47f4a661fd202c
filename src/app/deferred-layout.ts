import { afterPaint, fontsReady } from "#lib/async.ts";

/** The first screen of every page, and what lies below it (base.css). */
const PARTS = "main > *, footer";

/**
 * Who comes to the top of a page sees its first screen first: what lies below it is laid out when that is painted and
 * set in its faces, a part in each frame, so that neither the paint nor a press waits for all of it (`data-deferred`
 * on the root, base.css). Who comes to a part of the page needs every height at once.
 */
export function deferLayoutBelowFold() {
  if (window.location.hash) return;
  document.documentElement.dataset.deferred = "";
  // Browsers hold the first paint back for preloaded faces, Chromium for up to 100 ms; the layout need not wait.
  document.addEventListener("readystatechange", () => void document.body.offsetHeight, { once: true });
  for (const act of ["scroll", "pointerdown", "keydown"]) window.addEventListener(act, end, { once: true });
  void renderTheRest().finally(end);
}

async function renderTheRest() {
  await afterPaint();
  const faces = fontsReady();
  let above: HTMLElement | undefined;
  for (const part of document.querySelectorAll<HTMLElement>(PARTS)) {
    if (above && above.getBoundingClientRect().bottom >= window.innerHeight) await faces;
    part.dataset.rendered = "";
    if (above) await afterPaint();
    above = part;
  }
}

function end() {
  delete document.documentElement.dataset.deferred;
}
