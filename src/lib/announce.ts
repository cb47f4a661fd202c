import { useSyncExternalStore } from "react";

let announcement = "";
const changes = new EventTarget();

/** Lets a screen reader say a text that is not on the screen, through the one live region of the app. */
export function announce(text: string) {
  announcement = text;
  changes.dispatchEvent(new Event("change"));
}

/** The last announcement; for the live region itself. */
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
