/** Resolves when the next frame has been painted; at once where the page is hidden, for then nothing is painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    // The frame's callbacks run before it is painted, and the next message after it.
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Resolves in a task of its own, so that a press that waits is answered in between. */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * A loader that asks once and keeps what came, the failure too: asked a second time, Vite takes styles that did not
 * come for there, and what needs them stands without.
 */
export function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let asked: Promise<Module> | undefined;
  return () => (asked ??= load());
}

/** Nobody waits longer for the faces than this, in milliseconds. */
const TIMEOUT_MS = 1200;

/**
 * Resolves when the faces that the page has asked for are there, and without them after 1.2 seconds. To be asked after
 * the first layout: before it the page has asked for none.
 */
export async function fontsReady(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS));
  await Promise.race([document.fonts.ready, patience]);
}
