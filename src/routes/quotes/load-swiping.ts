/** Framer Motion's gestures, for screens that are touched. Where there is only a mouse they never come, and nothing is loaded. */
export async function loadSwiping() {
  const isTouched = window.matchMedia("(any-pointer: coarse)").matches;
  const { features, markZoom } = isTouched
    ? await import("./swiping.ts")
    : await new Promise<never>(() => {});
  markZoom();
  return features;
}
