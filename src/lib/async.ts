/** Resolves after the next paint; at once on a hidden page, which does not paint. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    // A frame's callbacks run before its paint, the next task after it.
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Resolves in a new task, so that the browser can handle input before it. */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Loads once and keeps even a failure: Vite treats a style sheet that failed to preload as loaded at the next try. */
export function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () => (loading ??= load());
}

/** Settles as the promise does, or rejects with a TimeoutError after so many milliseconds. */
export function withTimeout<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException("No answer in time.", "TimeoutError")), ms);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

const FONTS_TIMEOUT_MS = 1200;

/** Resolves when the fonts of the page have loaded, or after 1.2 seconds. The first layout requests them. */
export async function fontsReady(): Promise<void> {
  await withTimeout(document.fonts.ready, FONTS_TIMEOUT_MS).catch(() => {});
}
