import { afterPaint, fontsReady } from "#lib/async.ts";

/**
 * Marks the arrival of someone who has come to the site by its address or a link: then the poster is printed before
 * their eyes, once, and not after another page of the site. `data-intro` on the root is "waiting" until the letters
 * have their face, then "first", and goes when the poster is left (use-first-arrival.ts).
 */
export async function startIntroAnimation() {
  if (document.referrer.startsWith(window.location.origin)) return;
  const { dataset } = document.documentElement;
  dataset.intro = "waiting";
  await afterPaint();
  await fontsReady();
  if (dataset.intro === "waiting") dataset.intro = "first";
}
