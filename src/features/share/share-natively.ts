import { withTimeout } from "#lib/async.ts";
import { fetchBlob } from "#lib/dom.ts";

/** How long a picture may keep the visitor waiting; browsers forget the press after a few seconds. */
const TIMEOUT_MS = 1_000;

/** Whether a share sheet is open. On iOS 15 one may never settle, so the next press opens the panel of links. */
let isOpen = false;

/** Closed by the visitor; up already. */
const SERVED = ["AbortError", "InvalidStateError"];

/**
 * Opens the system's share sheet (https://w3c.github.io/web-share/), with the picture where it takes files. False if
 * there is none, it will not open or has not settled since the last press; true once it is closed.
 */
export async function shareNatively(
  data: ShareData & { text: string; url: string },
  imageUrl?: string,
): Promise<boolean> {
  if (!("share" in navigator)) return false;
  const file = imageUrl === undefined ? null : await loadFile(imageUrl);
  // Some apps keep the file and the text, and drop the address.
  const withFile = file && { ...data, text: `${data.text} ${data.url}`, files: [file] };
  if (isOpen) return (isOpen = false);
  isOpen = true;
  try {
    await navigator.share(withFile && navigator.canShare?.(withFile) ? withFile : data);
    return true;
  } catch (error) {
    return error instanceof DOMException && SERVED.includes(error.name);
  } finally {
    isOpen = false;
  }
}

async function loadFile(url: string): Promise<File | null> {
  try {
    const blob = await withTimeout(fetchBlob(url), TIMEOUT_MS);
    return new File([blob], url.slice(url.lastIndexOf("/") + 1), { type: blob.type });
  } catch {
    return null;
  }
}
