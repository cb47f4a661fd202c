// The inline script in the head of every page. It runs before the first paint and sets the root attributes
// (app/root-attributes.ts) that prerendered HTML cannot know.
import { phaseAt } from "#features/countdown/phase.ts";
import { currentPreview } from "#features/countdown/page-clock.ts";
import { startNativeFilmOnPress } from "#features/film/native-film-start.ts";
import { afterPaint, fontsReady } from "#lib/async.ts";
import { markReducedMotion } from "#lib/reduced-motion.ts";
import { deferLayoutBelowFold } from "#app/deferred-layout.ts";
import { showUnfinishedNotice } from "#app/unfinished-notice.ts";

/** A slow phone on slow 4G is hydrated after 2 seconds. */
const START_TIMEOUT_MS = 15_000;

/** How long the first paint waits for the whole page (index.html): one that stops halfway is shown as it is. */
const PAGE_TIMEOUT_MS = 3_000;

const { dataset } = document.documentElement;
const preview = currentPreview();
const offsetMs = preview.kind === "set" ? preview.offsetMs : 0;
dataset.phase = phaseAt(Date.now() + offsetMs).name;
if (preview.kind !== "none") dataset.preview = "";
markReducedMotion();
startNativeFilmOnPress();

// Browsers from before Baseline 2023 keep the prerendered page; vite.config.ts builds for those after it.
if (!("toSorted" in Array.prototype)) dataset.static = "";
// Here and not in start.ts, whose file may be what does not come.
setTimeout(showUnfinishedNotice, START_TIMEOUT_MS);
setTimeout(() => document.querySelector("link[rel=expect]")?.remove(), PAGE_TIMEOUT_MS);

// Not after a reload or the back button.
const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
if (entry?.type === "navigate") {
  void startIntroAnimation();
  // A part of the page is asked for. Only this entry shows text fragments ("#:~:text=…"); location.hash does not.
  if (!entry.name.includes("#")) {
    deferLayoutBelowFold();
    // Browsers hold the first paint for preloaded fonts, Chromium for up to 100 ms; the layout need not wait.
    document.addEventListener("readystatechange", () => void document.body.offsetHeight, { once: true });
  }
}

/** Starts the poster's intro, once the letters have their font, for a visitor from outside the site. */
async function startIntroAnimation() {
  if (document.referrer.startsWith(window.location.origin)) return;
  dataset.intro = "waiting";
  await afterPaint();
  await fontsReady();
  if (dataset.intro === "waiting") dataset.intro = "first";
}
