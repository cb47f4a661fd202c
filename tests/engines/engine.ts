/** A browser that Playwright does not drive, reduced to what the sweep and the journey need. */
export interface Engine {
  name: string;
  version: string;
  goto: (url: string) => Promise<void>;
  /** Evaluates an expression in the page and returns its value, which must be JSON. */
  evaluate: <Value>(expression: string) => Promise<Value>;
  /** Presses the first element that matches, as a pointer would. */
  press: (selector: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Starts an engine, or says why it cannot be started here. */
export type Launch = () => Promise<Engine | string>;

const TIMEOUT_MS = 15_000;

/** Waits until an expression in the page is true; throws with the expression when it never is. */
export async function until(engine: Engine, expression: string) {
  const endMs = Date.now() + TIMEOUT_MS;
  while (Date.now() < endMs) {
    if (await engine.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`It never came true: ${expression}`);
}
