/** A remembered text, or null. Storage that is blocked remembers nothing and disturbs nobody. */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a text, or forgets it when it is null. Storage that is blocked or full is left as it is. */
export function writeStored(key: string, value: string | null) {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // Nothing depends on it being remembered.
  }
}
