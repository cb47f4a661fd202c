// Runs before the first paint: what the prerendered page could not know, as attributes that the styles read.
import { phaseAt } from "#features/countdown/phase.ts";
import { currentPreview } from "#features/countdown/page-clock.ts";
import { markStillness } from "#lib/stillness.ts";
import { markFirstArrival } from "./first-arrival.ts";

const preview = currentPreview();
const offsetMs = preview.kind === "set" ? preview.offsetMs : 0;
document.documentElement.dataset.phase = phaseAt(Date.now() + offsetMs).name;
if (preview.kind !== "none") document.documentElement.dataset.preview = "";
markStillness();
markFirstArrival();

// Who comes to the top of a page sees its first screen; the rest may wait with its layout until that is painted
// (base.css). Who comes back, or to a part of the page, needs every height at once.
const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
if (navigation?.type === "navigate" && !window.location.hash) document.documentElement.dataset.arriving = "";

// A press on the film's poster before the page is taken over. Browsers differ in whether a film that has not been
// loaded starts when its picture is pressed, so it is started here, in their own player.
document.addEventListener(
  "click",
  (event) => {
    const { target } = event;
    if (!(target instanceof HTMLVideoElement && target.matches("[data-native-film]") && target.paused))
      return;
    event.preventDefault();
    document.documentElement.dataset.nativeFilm = "";
    void target.play();
  },
  { capture: true },
);
