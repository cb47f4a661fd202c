/** The arrival does not wait longer for the faces than this, in milliseconds. */
const PATIENCE_MS = 1200;

/**
 * Marks the arrival of someone who has come to the site by its address or a link: then the poster is printed before
 * their eyes, once. Not after another page of the site. `data-arrival` on the root is
 * "waiting" until the letters have their face, then "first", and goes when the poster is left (use-first-arrival.ts).
 */
export function markFirstArrival() {
  const root = document.documentElement;
  if (document.referrer.startsWith(window.location.origin)) return;
  root.dataset.arrival = "waiting";
  const begin = () => {
    if (root.dataset.arrival === "waiting") root.dataset.arrival = "first";
  };
  document.fonts.addEventListener("loadingdone", begin, { once: true });
  setTimeout(begin, PATIENCE_MS);
}
