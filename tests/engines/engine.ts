/** A browser, reduced to what these tests need. */
export interface Engine {
  version: string;
  goto: (url: string) => Promise<void>;
  /** Evaluates an expression in the page and returns its value, which must be JSON. */
  evaluate: <Value>(expression: string) => Promise<Value>;
  /** Presses the first element that matches, as a pointer would. */
  press: (selector: string) => Promise<void>;
  /** Presses a key that writes one character, on the element that has the focus. */
  key: (key: string) => Promise<void>;
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

/** Opens a page and waits until React has it. */
export async function open(engine: Engine, url: string) {
  await engine.goto(url);
  await until(engine, "'hydrated' in document.documentElement.dataset");
}
