/** Resolves in a task of its own, so that a press that waits is answered in between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
