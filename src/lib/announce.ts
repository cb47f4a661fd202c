import { useSyncExternalStore } from "react";

let announcement = "";
const changes = new EventTarget();

/** Has a screen reader say a text that is not on the screen, in the one live region of the app. */
export function announce(text: string) {
  announcement = text;
  changes.dispatchEvent(new Event("change"));
}

/** What was announced last; for the live region itself. */
export function useAnnouncement(): string {
  return useSyncExternalStore(
    subscribe,
    () => announcement,
    () => "",
  );
}

function subscribe(listener: () => void) {
  changes.addEventListener("change", listener);
  return () => changes.removeEventListener("change", listener);
}
