/** Resolves when the page has been painted once; at once where it is hidden, for then nothing is painted. */
export function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    // The frame's callbacks run before it is painted, and the next message after it.
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
