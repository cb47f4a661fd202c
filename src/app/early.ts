// Runs before the first paint: what the prerendered page could not know, as attributes that the styles read.
import { phaseAt } from "#features/countdown/phase.ts";
import { currentPreview } from "#features/countdown/page-clock.ts";
import { markStillness } from "#lib/stillness.ts";

const preview = currentPreview();
const offsetMs = preview.kind === "set" ? preview.offsetMs : 0;
document.documentElement.dataset.phase = phaseAt(Date.now() + offsetMs).name;
markStillness();

// A film that is started before the page is taken over plays in the browser's own player; media events don't bubble.
document.addEventListener("play", () => (document.documentElement.dataset.nativeFilm = ""), {
  capture: true,
  once: true,
});
