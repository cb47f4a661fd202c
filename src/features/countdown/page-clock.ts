import { createClock } from "./clock.ts";
import { readPreview, type Preview } from "./preview.ts";

let search: string | undefined;
let preview: Preview = { kind: "none" };

/** The moment that the address asks to see. It ticks on from when the address was first read. */
export function currentPreview(): Preview {
  if (window.location.search !== search) {
    const next = readPreview(window.location.search, Date.now());
    const isSame = next.kind === "set" && preview.kind === "set" && next.text === preview.text;
    if (!isSame) preview = next;
    search = window.location.search;
  }
  return preview;
}

/** The one clock of the page: the visitor's, moved to the previewed moment if the address names one. */
export const pageClock = createClock(() => {
  const current = currentPreview();
  return current.kind === "set" ? current.offsetMs : 0;
});
