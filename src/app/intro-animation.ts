import { afterPaint, fontsReady } from "#lib/async.ts";

/**
 * Starts the poster's intro for a visitor who comes from outside the site: `data-intro` on the root is "waiting" until
 * the letters have their font, then "first". `useRootAttributes` removes it on the first other page.
 */
export async function startIntroAnimation() {
  if (document.referrer.startsWith(window.location.origin)) return;
  const { dataset } = document.documentElement;
  dataset.intro = "waiting";
  await afterPaint();
  await fontsReady();
  if (dataset.intro === "waiting") dataset.intro = "first";
}
