/** A stored text, or null. Does not throw where storage is blocked; then the result is null. */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

type Storage = "localStorage" | "sessionStorage";

/** A stored JSON object, whose values can be anything; empty for any other text and where storage is blocked. */
export function readStoredObject(key: string, storage: Storage): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(window[storage].getItem(key) ?? "");
    return value instanceof Object ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Stores a text; null removes it. Does not throw where storage is blocked or full; then nothing changes. */
export function writeStored(key: string, value: string | null, storage: Storage = "localStorage") {
  try {
    if (value === null) window[storage].removeItem(key);
    else window[storage].setItem(key, value);
  } catch {
    // The site works without storage.
  }
}

/** A stored value that all open tabs share. `parse` must accept any text: visitors can write into storage. */
export function storedValue<Value>(key: string, parse: (text: string | null) => Value) {
  const changes = new EventTarget();
  let text: string | null | undefined;
  return {
    get(): Value {
      text ??= readStored(key);
      return parse(text);
    },
    set(next: string | null) {
      text = next;
      writeStored(key, next);
      changes.dispatchEvent(new Event("change"));
    },
    subscribe(listener: () => void): () => void {
      const subscription = new AbortController();
      const { signal } = subscription;
      changes.addEventListener("change", listener, { signal });
      const changeElsewhere = (event: StorageEvent) => {
        // The key is null when another tab clears all of the storage.
        if (event.key !== null && event.key !== key) return;
        text = undefined;
        listener();
      };
      window.addEventListener("storage", changeElsewhere, { signal });
      return () => subscription.abort();
    },
  };
}
