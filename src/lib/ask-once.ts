/**
 * A loader that asks once and keeps what came, the failure too: asked a second time, Vite takes styles that did not
 * come for there, and what needs them stands without.
 */
export function askOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let asked: Promise<Module> | undefined;
  return () => (asked ??= load());
}
