interface ConnectedNavigator extends Navigator {
  connection?: { saveData?: boolean };
}

/** Whether the visitor asked for less data, by Save-Data or by `prefers-reduced-data`. */
export function savesData(): boolean {
  return (
    (navigator as ConnectedNavigator).connection?.saveData === true ||
    window.matchMedia("(prefers-reduced-data: reduce)").matches
  );
}
