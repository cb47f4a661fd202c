// Runs before the first paint: what the prerendered page could not know, as attributes that the styles read.
import { phaseAt } from "#features/countdown/phase.ts";
import { currentPreview } from "#features/countdown/page-clock.ts";
import { startNativeFilmOnPress } from "#features/film/native-film-start.ts";
import { markReducedMotion } from "#lib/reduced-motion.ts";
import { startIntroAnimation } from "#app/intro-animation.ts";
import { deferLayoutBelowFold } from "#app/deferred-layout.ts";

const preview = currentPreview();
const offsetMs = preview.kind === "set" ? preview.offsetMs : 0;
document.documentElement.dataset.phase = phaseAt(Date.now() + offsetMs).name;
if (preview.kind !== "none") document.documentElement.dataset.preview = "";
markReducedMotion();
startNativeFilmOnPress();

// Neither a reload nor the way back.
const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
if (entry?.type === "navigate") {
  void startIntroAnimation();
  deferLayoutBelowFold();
}
