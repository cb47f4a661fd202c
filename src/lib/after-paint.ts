/** Resolves when the next frame has been painted; at once where the page is hidden, for then nothing is painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    // The frame's callbacks run before it is painted, and the next message after it.
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
