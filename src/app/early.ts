// Runs before the first paint: what the prerendered page could not know, as attributes that the styles read.
import { phaseAt } from "#features/countdown/phase.ts";
import { currentPreview } from "#features/countdown/page-clock.ts";
import { startFilmWhenPressed } from "#features/player/early-film.ts";
import { markStillness } from "#lib/stillness.ts";
import { markFirstArrival } from "./first-arrival.ts";
import { layOutFirstScreenFirst } from "./first-screen.ts";

const preview = currentPreview();
const offsetMs = preview.kind === "set" ? preview.offsetMs : 0;
document.documentElement.dataset.phase = phaseAt(Date.now() + offsetMs).name;
if (preview.kind !== "none") document.documentElement.dataset.preview = "";
markStillness();
startFilmWhenPressed();

// Neither a reload nor the way back.
const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
if (entry?.type === "navigate") {
  void markFirstArrival();
  layOutFirstScreenFirst();
}
