/** Puts a text on the clipboard; false where the browser won't let us, by the new way or the old one. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** For pages without the Clipboard API (http, older browsers, a refused permission). */
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  const hadFocus = document.activeElement;
  field.value = text;
  field.className = "sr-only";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (hadFocus instanceof HTMLElement) hadFocus.focus({ preventScroll: true });
  }
}
