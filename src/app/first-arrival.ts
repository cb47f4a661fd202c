import { afterPaint } from "#lib/after-paint.ts";
import { facesThere } from "#lib/faces-there.ts";

/**
 * Marks the arrival of someone who has come to the site by its address or a link: then the poster is printed before
 * their eyes, once, and not after another page of the site. `data-arrival` on the root is "waiting" until the letters
 * have their face, then "first", and goes when the poster is left (use-first-arrival.ts).
 */
export async function markFirstArrival() {
  if (document.referrer.startsWith(window.location.origin)) return;
  const { dataset } = document.documentElement;
  dataset.arrival = "waiting";
  await afterPaint();
  await facesThere();
  if (dataset.arrival === "waiting") dataset.arrival = "first";
}
