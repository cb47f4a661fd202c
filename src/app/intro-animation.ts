import { afterPaint, fontsReady } from "#lib/async.ts";

/** Starts the poster's intro, once the letters have their font, for a visitor from outside the site. */
export async function startIntroAnimation() {
  if (document.referrer.startsWith(window.location.origin)) return;
  const { dataset } = document.documentElement;
  dataset.intro = "waiting";
  await afterPaint();
  await fontsReady();
  if (dataset.intro === "waiting") dataset.intro = "first";
}
